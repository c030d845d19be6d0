/** The pages on people: who is in them, and the filter by text, group, role and organization. */
import { expect, type Page, test } from '@playwright/test';
import { roleNames } from '../src/registry/names';
import { accented, everybody, holds, inGroup, named, narrow, people, plain, somebody, withRole } from './people';
import { open, pick, registry, watch } from './site';

const entries = (page: Page) => page.locator('#everybody + ul > li');
const entry = (page: Page, name: string) => entries(page).filter({ has: page.getByText(name, { exact: true }) });
const shown = (page: Page) => entries(page).locator('visible=true').locator('strong');
const choice = (page: Page, field: 'group' | 'role' | 'organization') => page.getByRole('combobox', { name: field });
const text = (page: Page) => page.getByRole('searchbox', { name: 'Name or keyword' });
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

  await page.getByRole('button', { name: 'Show all' }).click();
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
  await expect(page.getByRole('status')).toHaveText('No one matches.');
  await expect(shown(page)).toHaveCount(0);
  const showAll = page.getByRole('button', { name: 'Show all' });
  await showAll.click();
  await expect(shown(page)).toHaveText(everybody);
  await expect(showAll).toBeDisabled();
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
  await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
});

test('typing under an anchor of the address does not move the page', async ({ page }) => {
  const { name, word } = somebody();
  await open(page, '/leadership/#find');
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await text(page).pressSequentially(word);
  await expect(shown(page)).toHaveText([name]);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page).toHaveURL(`/leadership/?text=${word}#find`);
});

test('each anchor leads to its person, also from another page and while others are chosen', async ({ page }) => {
  const { id, name } = somebody();
  await open(page, `/leadership/#${id.toLowerCase()}`);
  await expect(entry(page, name)).toBeInViewport();
  const anchors = await entries(page)
    .locator('> p > [id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(anchors.sort()).toEqual([...registry.people.keys()].map((id) => id.toLowerCase()).sort());

  const liaison = pick('liaison', withRole(roleNames.liaisons), () => true);
  await open(page, '/leadership/liaisons/');
  await page.getByRole('main').getByRole('link', { name: liaison.name, exact: true }).click();
  await expect(page).toHaveURL(`/leadership/#${liaison.id.toLowerCase()}`);
  await expect(entry(page, liaison.name)).toBeInViewport();
  const profile = entry(page, liaison.name).getByRole('link', { name: `@${liaison.id}` });
  await expect(profile).toHaveAttribute('href', liaison.profile ?? '');
});

const tabs = (page: Page) => page.getByRole('navigation', { name: 'People' });

test('the sections that this page had lead on to pages of their own, and the chosen group goes along', async ({
  page,
}) => {
  const { group } = narrow();
  for (const [id, name] of Object.entries({ timeline: 'Timeline', ending: 'Ending soon', liaisons: 'Liaisons' })) {
    await open(page, `/leadership/?${new URLSearchParams({ group })}#${id}`);
    const tab = tabs(page).locator(`#${id}`);
    await expect(tab).toBeInViewport();
    await tab.click();
    await expect(page).toHaveURL(`/leadership/${id}/?${new URLSearchParams({ group })}`);
    await expect(tabs(page).getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await expect(choice(page, 'group')).toHaveValue(group);
  }
});

test('the timeline has every recorded term, those of former leaders folded', async ({ page }) => {
  await open(page, '/leadership/timeline/');
  const terms = people.flatMap(({ roles }) => roles.filter(({ term }) => term));
  const rows = page.locator('section[data-kind] li');
  await expect(rows).toHaveCount(terms.length);
  await expect(rows.locator('visible=true')).toHaveCount(terms.filter(({ past }) => !past).length);
  await expect(page.locator('section rect')).toHaveCount(terms.filter(({ past }) => !past).length);
  const { name } = pick(
    'group with a term',
    terms.map(({ group }) => group),
    () => true,
  );
  const own = terms.filter(({ group }) => group.name === name);
  await choice(page, 'group').selectOption(name);
  await expect(page.getByRole('status')).toHaveText(`${own.length} of ${terms.length} terms`);
  await expect(page.locator('section[data-kind]').locator('visible=true')).toHaveCount(1);
  expect(query(page)).toEqual({ group: name });
  console.log(`Found ${terms.length} terms, ${own.length} of them in ${name}`);
});

test('on a phone nothing is wider than the screen, and the terms are rows of text', async ({ page }) => {
  const { role } = narrow();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['', 'timeline/', 'ending/', 'liaisons/']) {
      await open(page, `/leadership/${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      if (path === 'timeline/') await expect(page.locator('section svg').locator('visible=true')).toHaveCount(0);
    }
  }
  await open(page, '/leadership/');
  await choice(page, 'role').selectOption(role);
  await expect(shown(page)).toHaveText(withRole(role).map(({ name }) => name));
});

test('the group narrows the terms that end soon and the liaisons, or it is said that there are none', async ({
  page,
}) => {
  const liaison = withRole(roleNames.liaisons).flatMap(({ roles }) =>
    roles.filter(({ role }) => role === roleNames.liaisons),
  );
  const { group } = pick('liaison', liaison, () => true);
  await open(page, '/leadership/liaisons/');
  await choice(page, 'group').selectOption(group.name);
  await expect(page.getByRole('row')).toHaveCount(inGroup(group.name, roleNames.liaisons).length + 1);
  const groups = [...new Set(people.flatMap(({ roles }) => roles.map((one) => one.group.name)))];
  const idle = pick('group without a term', groups, (name) =>
    people.every(({ roles }) => roles.every((one) => one.group.name !== name || !one.term)),
  );
  await open(page, `/leadership/ending/?${new URLSearchParams({ group: idle })}`);
  await expect(page.getByRole('status')).toHaveText('No recorded terms.');
  await expect(page.getByRole('row')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('status')).not.toHaveText('No recorded terms.');
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
