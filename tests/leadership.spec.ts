/** The page on leadership: who is in it, and the filter by text, group, role and organization. */
import { expect, type Page, test } from '@playwright/test';
import { roleNames } from '../src/registry/names';
import { accented, everybody, holds, inGroup, named, narrow, people, plain, somebody, told, withRole } from './people';
import { open, pick, registry, watch } from './site';

const entries = (page: Page) => page.locator('#everybody + ul > li');
const entry = (page: Page, name: string) => entries(page).filter({ has: page.getByText(name, { exact: true }) });
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
  const { name, word } = accented();
  await open(page, '/leadership/');
  const steps = await page.evaluate(() => history.length);
  await text(page).pressSequentially(word);
  await expect(shown(page)).toHaveText([name]);
  await expect(page.getByRole('status')).toHaveText(`1 of ${everybody.length} people`);
  expect(query(page)).toEqual({ text: word });
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('group, role and organization narrow the list, and back and forward walk through the choices', async ({
  page,
}) => {
  const { group, role } = narrow();
  await open(page, '/leadership/');
  await choice(page, 'group').selectOption(group);
  await expect(shown(page)).toHaveText(inGroup(group));
  await choice(page, 'role').selectOption(role);
  await expect(shown(page)).toHaveText(inGroup(group, role));
  expect(query(page)).toEqual({ group, role });

  await page.goBack();
  await expect(choice(page, 'role')).toHaveValue('');
  await expect(shown(page)).toHaveText(inGroup(group));
  await page.goBack();
  await expect(shown(page)).toHaveText(everybody);
  await page.goForward();
  await expect(choice(page, 'group')).toHaveValue(group);
  await expect(shown(page)).toHaveText(inGroup(group));

  await page.getByRole('button', { name: 'Show everybody' }).click();
  const colleaguesIn = (one?: string) => named(({ organization }) => organization === one);
  const sizes = people.flatMap((one) => (one.organization ? colleaguesIn(one.organization).length : []));
  const { organization = '' } = pick(
    'organization',
    people,
    (one) => Boolean(one.organization) && colleaguesIn(one.organization).length === Math.max(...sizes),
  );
  const colleagues = colleaguesIn(organization);
  await choice(page, 'organization').selectOption(organization);
  await expect(shown(page)).toHaveText(colleagues);
  console.log(`Narrowed to ${inGroup(group).length}, ${inGroup(group, role).length}, ${colleagues.length} people`);
  expect(Math.min(inGroup(group, role).length, colleagues.length)).toBeGreaterThan(0);
});

test('an address with choices opens with them, without a complaint of the browser', async ({ page, baseURL }) => {
  // A word of a group's name that, among those with this role in some group, tells the ones in this group.
  const places = people.flatMap(({ roles }) =>
    roles.flatMap(({ group: { name }, role }) => name.split(' ').map((word) => ({ name, role, word: plain(word) }))),
  );
  const { name, role, word } = pick('group that a word tells from others', places, (one) => {
    const found = withRole(one.role).filter((person) => holds(person, one.word));
    return found.length === inGroup(one.name, one.role).length && found.length < withRole(one.role).length;
  });
  const problems = watch(page, baseURL ?? '');
  await open(page, `/leadership/?${new URLSearchParams({ role, text: word })}`);
  await expect(choice(page, 'role')).toHaveValue(role);
  await expect(shown(page)).toHaveText(inGroup(name, role));
  expect(problems).toEqual([]);
});

test('nobody found is said, and one button brings everybody back', async ({ page }) => {
  await open(page, `/leadership/?${new URLSearchParams({ group: narrow().group })}`);
  await text(page).fill('nobody has this name');
  await expect(page.getByRole('status')).toHaveText('Nobody matches.');
  await expect(shown(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(shown(page)).toHaveText(everybody);
  await expect(page.getByRole('status')).toHaveText(`${everybody.length} of ${everybody.length} people`);
  expect(query(page)).toEqual({});
});

test('the keyboard alone is enough', async ({ page }) => {
  const { group, role } = narrow();
  const words = role.toLowerCase();
  await open(page, '/leadership/');
  await text(page).focus();
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
  await expect(choice(page, 'group')).toBeFocused();
  await page.keyboard.type(group);
  await expect(choice(page, 'group')).toHaveValue(group);
  await expect(shown(page).first()).toBeVisible();
  expect(query(page)).toEqual({ text: words, group });
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
  const { name, word } = somebody();
  const other = pick('second name that only one person has', told, (one) => one.name !== name);
  await open(page, '/leadership/#find');
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await text(page).pressSequentially(word);
  await expect(shown(page)).toHaveText([name]);
  expect(await page.evaluate(() => scrollY)).toBe(before);

  await page.locator('.table-of-contents').getByRole('link', { name: 'Everybody' }).click();
  await text(page).fill(other.word);
  await expect(page).toHaveURL(`/leadership/?text=${other.word}#everybody`);
});

test('each anchor leads to its person, also from a link below and while others are chosen', async ({ page }) => {
  const { id, name } = somebody();
  await open(page, `/leadership/#${id.toLowerCase()}`);
  await expect(entry(page, name)).toBeInViewport();
  const anchors = await entries(page)
    .locator('> [id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(anchors.sort()).toEqual([...registry.people.keys()].map((id) => id.toLowerCase()).sort());

  const liaison = pick('liaison', withRole(roleNames.liaisons), () => true);
  const other = pick('name that only one person has', told, (one) => one.id !== liaison.id);
  await open(page, `/leadership/?text=${other.word}`);
  await expect(entry(page, liaison.name)).toBeHidden();
  await page.locator('#liaisons ~ table').getByRole('link', { name: liaison.name, exact: true }).click();
  await expect(page).toHaveURL(`/leadership/#${liaison.id.toLowerCase()}`);
  await expect(entry(page, liaison.name)).toBeInViewport();
});

test('on a phone nothing is wider than the screen, and the timeline scrolls by keyboard', async ({ page }) => {
  const { role } = narrow();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/leadership/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await choice(page, 'role').selectOption(role);
  await expect(shown(page)).toHaveText(withRole(role).map(({ name }) => name));
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
    await page.goto(`/leadership/?text=${somebody().word}`);
    await expect(shown(page)).toHaveText(everybody);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('form')).toHaveCount(1);
  });
});
