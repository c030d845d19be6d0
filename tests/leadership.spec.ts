/** The page on leadership: who is in it, and the filter by text, group, role and organization. */
import { expect, type Page, test } from '@playwright/test';
import { leadership } from '../src/views/leadership';
import { open, registry, watch } from './site';

const people = leadership(registry);
const named = (test: (person: (typeof people)[number]) => boolean) => people.filter(test).map(({ name }) => name);
const everybody = named(() => true);
const inGroup = (group: string, role?: string) =>
  named(({ roles }) => roles.some((one) => one.group.name === group && (!role || one.role === role)));

const entries = (page: Page) => page.locator('#everybody + ul > li');
const shown = (page: Page) => entries(page).locator('visible=true').locator('strong');
const choice = (page: Page, field: 'group' | 'role' | 'organization') => page.getByRole('combobox', { name: field });
const text = (page: Page) => page.getByRole('searchbox', { name: 'Name or other words' });
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('everybody of the registry is there, once, with all roles', async ({ page }) => {
  await open(page, '/leadership/');
  expect(everybody).toHaveLength(registry.people.size);
  await expect(shown(page)).toHaveText(everybody);
  const roles = people.flatMap((person) => person.roles);
  await expect(entries(page).locator('ul > li')).toHaveCount(roles.length);
  console.log(`Found ${everybody.length} people with ${roles.length} roles`);
  expect(Math.min(everybody.length, roles.length)).toBeGreaterThan(0);
});

test('the text finds people while it is typed, without a step in the history for each letter', async ({ page }) => {
  await open(page, '/leadership/');
  const steps = await page.evaluate(() => history.length);
  await text(page).pressSequentially('ozdil');
  await expect(shown(page)).toHaveText(['Mesut Özdil']);
  await expect(page.getByRole('status')).toHaveText(`1 of ${everybody.length} people`);
  expect(query(page)).toEqual({ text: 'ozdil' });
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('group, role and organization narrow the list, and back and forward walk through the choices', async ({
  page,
}) => {
  await open(page, '/leadership/');
  const group = 'TAG Infrastructure';
  await choice(page, 'group').selectOption(group);
  await expect(shown(page)).toHaveText(inGroup(group));
  await choice(page, 'role').selectOption('Chair');
  await expect(shown(page)).toHaveText(inGroup(group, 'Chair'));
  expect(query(page)).toEqual({ group, role: 'Chair' });

  await page.goBack();
  await expect(choice(page, 'role')).toHaveValue('');
  await expect(shown(page)).toHaveText(inGroup(group));
  await page.goBack();
  await expect(shown(page)).toHaveText(everybody);
  await page.goForward();
  await expect(choice(page, 'group')).toHaveValue(group);
  await expect(shown(page)).toHaveText(inGroup(group));

  await page.getByRole('button', { name: 'Show everybody' }).click();
  await choice(page, 'organization').selectOption('Red Hat');
  const colleagues = named(({ organization }) => organization === 'Red Hat');
  await expect(shown(page)).toHaveText(colleagues);
  console.log(`Narrowed to ${inGroup(group).length}, ${inGroup(group, 'Chair').length}, ${colleagues.length} people`);
  expect(Math.min(inGroup(group, 'Chair').length, colleagues.length)).toBeGreaterThan(0);
});

test('an address with choices opens with them, without a complaint of the browser', async ({ page, baseURL }) => {
  const problems = watch(page, baseURL ?? '');
  await open(page, '/leadership/?role=Organizer&text=platform');
  await expect(choice(page, 'role')).toHaveValue('Organizer');
  await expect(shown(page)).toHaveText(inGroup('TCG Platform Engineering', 'Organizer'));
  expect(problems).toEqual([]);
});

test('nobody found is said, and one button brings everybody back', async ({ page }) => {
  await open(page, '/leadership/?group=TAG+Infrastructure');
  await text(page).fill('nobody has this name');
  await expect(page.getByRole('status')).toHaveText('Nobody matches.');
  await expect(shown(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(shown(page)).toHaveText(everybody);
  await expect(page.getByRole('status')).toHaveText(`${everybody.length} of ${everybody.length} people`);
  expect(query(page)).toEqual({});
});

test('the keyboard alone is enough', async ({ page }) => {
  await open(page, '/leadership/');
  await text(page).focus();
  await page.keyboard.type('tech lead');
  await page.keyboard.press('Tab');
  await expect(choice(page, 'group')).toBeFocused();
  await page.keyboard.type('TAG Infra');
  await expect(choice(page, 'group')).toHaveValue('TAG Infrastructure');
  await expect(shown(page).first()).toBeVisible();
  expect(query(page)).toEqual({ text: 'tech lead', group: 'TAG Infrastructure' });
  for (const next of [choice(page, 'role'), choice(page, 'organization')]) {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveText(everybody);
  await expect(page.getByRole('button', { name: 'Show everybody' })).toBeFocused();
});

test('typing under a heading of the address does not move the page', async ({ page }) => {
  await open(page, '/leadership/#find');
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await text(page).pressSequentially('xing');
  await expect(shown(page)).toHaveText(['Xing Yang']);
  expect(await page.evaluate(() => scrollY)).toBe(before);

  await page.locator('.table-of-contents').getByRole('link', { name: 'Everybody' }).click();
  await text(page).fill('ozdil');
  await expect(page).toHaveURL('/leadership/?text=ozdil#everybody');
});

test('each anchor leads to its person, also from a link below and while others are chosen', async ({ page }) => {
  await open(page, '/leadership/#xing-yang');
  await expect(entries(page).filter({ hasText: 'Xing Yang' })).toBeInViewport();
  const anchors = await entries(page)
    .locator('> [id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(anchors.sort()).toEqual([...registry.people.keys()].map((id) => id.toLowerCase()).sort());

  await open(page, '/leadership/?text=xing');
  await page.locator('#liaisons ~ table').getByRole('link', { name: 'Brandt Keller' }).click();
  await expect(page).toHaveURL('/leadership/#brandtkeller');
  await expect(entries(page).filter({ hasText: 'Brandt Keller' })).toBeInViewport();
});

test('on a phone nothing is wider than the screen, and the timeline scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/leadership/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await choice(page, 'role').selectOption('TOC liaison');
  await expect(shown(page)).toHaveText(named(({ roles }) => roles.some(({ role }) => role === 'TOC liaison')));
  const timeline = page.getByRole('region', { name: 'Terms on a timeline' });
  await timeline.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => timeline.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
});

test('the timeline has every recorded term, and so has its table', async ({ page }) => {
  await open(page, '/leadership/');
  const terms = people.flatMap(({ roles }) => roles.filter(({ term }) => term));
  await expect(page.getByRole('region', { name: 'Terms on a timeline' }).locator('rect')).toHaveCount(terms.length);
  await page.getByText('The same as a table').click();
  await expect(page.locator('details').getByRole('row')).toHaveCount(terms.length + 1);
  console.log(`Found ${terms.length} terms`);
  expect(terms.length).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everybody is listed, and there is no form that does nothing', async ({ page }) => {
    await page.goto('/leadership/?text=xing');
    await expect(shown(page)).toHaveText(everybody);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('form')).toHaveCount(1);
  });
});
