/** The finder on the first page: typing, the kinds, the address, and the list without a script. */
import { expect, type Page, test } from '@playwright/test';
import { activeGroups } from '../src/registry/registry';
import { createFinder } from '../src/search/finder';
import { lists } from '../src/views/lists';
import { pageUrl } from '../src/views/urls';
import { open, pick, registry } from './site';

const active = activeGroups(registry);
const groups = active.map(({ facts }) => facts);
/** It has tests of its own, and chooses questions here whose answer is beyond doubt. */
const searched = lists.finder(registry);
const find = createFinder(searched);

type Asked = { question: string; name: string; path: string; kind: string; why: string };
/** What could be asked of each group: its topics, one letter left out of them, other words for them, its projects. */
const about = active.flatMap(({ path, facts: { name, kind, topics } }) => {
  const projects = searched.find((group) => group.path === path)?.projects ?? [];
  const told = { name, path, kind };
  const names = topics.map((topic) => (typeof topic === 'string' ? topic : topic.name));
  const ask = (is: string, question: string, why: string) => ({ ...told, is, question, why });
  return [
    ...names.map((topic) => ask('topic', topic, `Topic: ${topic}`)),
    ...names
      .filter((topic) => /^[A-Za-z]{9,}$/.test(topic))
      .map((topic) => ask('misspelling', topic.slice(0, -3) + topic.slice(-2), `Topic: ${topic}`)),
    ...topics.flatMap((topic) =>
      typeof topic === 'string'
        ? []
        : topic.aliases.map((words) => ask('alias', `how do I ${words}`, `Topic: ${words} (${topic.name})`)),
    ),
    ...projects.map((project) => ask('project', project, `Project: ${project}`)),
  ];
});
const isFirst = ({ path, question, why }: Asked) => {
  const [{ group, reason } = {}] = find(question);
  const words = reason?.of ? `${reason.words} (${reason.of})` : reason?.words;
  return group?.path === path && [`Topic: ${words}`, `Project: ${words}`].includes(why);
};
/** A question that one group of a kind answers, and groups of other kinds too. */
const only = (kind: string) =>
  pick(`topic of one ${kind} and of other groups`, about, ({ path, question }) => {
    const found = find(question).map(({ group }) => group);
    const [one, ...others] = found.filter((group) => group.kind === kind);
    return one?.path === path && others.length === 0 && found.length > 1;
  });

const finder = (page: Page) => page.getByRole('search', { name: 'Groups' });
const box = (page: Page) => finder(page).getByRole('searchbox', { name: 'What is it about?' });
const kind = (page: Page, name: string) => finder(page).getByRole('radio', { name, exact: true });
/** The list stands under the finder's count. */
const results = (page: Page) => page.locator('[data-search="no"] > ul > li');
const names = (page: Page) => results(page).locator('> a');
const status = (page: Page) => page.locator('[data-search="no"]').getByRole('status');
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('a question finds its group, says why, and can be answered wherever it was asked', async ({ page }) => {
  const asked = ['alias', 'project', 'misspelling', 'topic'].map((what) =>
    pick(`${what} that finds its group`, about, (one) => one.is === what && isFirst(one)),
  );
  await open(page, '/');
  await expect(status(page)).toHaveText(`${groups.length} of ${groups.length} groups`);
  for (const { question, name, why } of asked) {
    await box(page).fill(question);
    await expect(names(page).first()).toHaveText(name);
    await expect(results(page).first()).toContainText(why);
    await expect(box(page)).toBeFocused();
    expect(query(page)).toEqual({ q: question });
  }
  const last = asked.at(-1);
  await names(page).first().click();
  await expect(page).toHaveURL(pageUrl(last?.path ?? ''));
  await page.goBack();
  await expect(box(page)).toHaveValue(last?.question ?? '');
  await expect(names(page).first()).toHaveText(last?.name ?? '');
  console.log(`Asked ${asked.length} questions of ${groups.length} groups`);
});

test('the kinds narrow the list; back and forward walk through the choices', async ({ page }) => {
  const { question, name: answer } = only('tcg');
  await open(page, '/');
  const tags = groups.filter((group) => group.kind === 'tag').map(({ name }) => name);
  const tcgs = groups.filter((group) => group.kind === 'tcg').map(({ name }) => name);
  await kind(page, 'TAGs').check();
  await expect(names(page)).toHaveText(tags);
  await kind(page, 'TCGs').check();
  await expect(names(page)).toHaveText(tcgs);
  expect(query(page)).toEqual({ kind: 'tcg' });
  await box(page).pressSequentially(question);
  await expect(names(page)).toHaveText([answer]);
  await expect(status(page)).toHaveText(`1 of ${groups.length} groups`);

  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(names(page)).toHaveText(tcgs);
  await page.goBack();
  await expect(kind(page, 'TAGs')).toBeChecked();
  await expect(names(page)).toHaveText(tags);
  await page.goForward();
  await page.goForward();
  await expect(box(page)).toHaveValue(question);
  await expect(names(page)).toHaveText([answer]);
  expect(Math.min(tags.length, tcgs.length)).toBeGreaterThan(0);
});

test('an address holds the question, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { question, name } = only('tag');
  await open(page, `/?${new URLSearchParams({ q: question, kind: 'tag' })}`);
  await expect(box(page)).toHaveValue(question);
  await expect(kind(page, 'TAGs')).toBeChecked();
  await expect(names(page)).toHaveText([name]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  for (const target of await finder(page).locator('label').all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
});

test('where nothing fits, the way to a new group stays', async ({ page }) => {
  await open(page, '/?q=xylophone');
  await expect(status(page)).toHaveText(`0 of ${groups.length} groups`);
  await page.getByRole('link', { name: 'Propose a TCG' }).click();
  await expect(page).toHaveURL('/tcgs/forming-a-tcg/');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every group is there with its kind, summary and topics, and no box that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(results(page)).toHaveCount(groups.length);
    const entries = await results(page).allInnerTexts();
    for (const [at, { name, summary, topics }] of groups.entries()) {
      const words = topics.map((topic) => (typeof topic === 'string' ? topic : topic.name));
      for (const text of [name, summary, ...words]) expect(entries[at]?.replaceAll(/\s+/g, ' ')).toContain(text);
    }
    await expect(finder(page)).toBeHidden();
    console.log(`Read ${entries.length} groups without a script`);
    expect(entries.length).toBeGreaterThan(0);
  });
});
