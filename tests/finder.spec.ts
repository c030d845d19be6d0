/** The finder on the first page: typing, the kinds, the address, and the list without a script. */
import { expect, type Page, test } from '@playwright/test';
import { groupAt, open, registry } from './site';

const groups = [...registry.groups.values()].map(({ facts }) => facts);
const finder = (page: Page) => page.getByRole('search', { name: 'Groups' });
const box = (page: Page) => finder(page).getByRole('searchbox', { name: 'What is it about?' });
const kind = (page: Page, name: string) => finder(page).getByRole('radio', { name, exact: true });
/** The list stands under the finder's count. */
const results = (page: Page) => page.locator('[data-search="no"] > ul > li');
const names = (page: Page) => results(page).locator('> a');
const status = (page: Page) => page.locator('[data-search="no"]').getByRole('status');
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const nameOf = (path: string) => groupAt(path).facts.name;

test('a question finds its group, says why, and can be answered wherever it was asked', async ({ page }) => {
  await open(page, '/');
  await expect(status(page)).toHaveText(`${groups.length} of ${groups.length} groups`);
  const asked: [string, string, string][] = [
    ['how do I sign images', 'tcgs/software-supply-chain-security', 'Topic: sign images (Artifact signing)'],
    ['Backstage', 'tcgs/platform-engineering', 'Project: Backstage'],
    ['observabilty', 'tags/operational-resilience', 'Topic: Observability'],
    ['who reviews my sandbox application', 'toc/subprojects/project-reviews', 'Topic: Sandbox application reviews'],
  ];
  for (const [question, path, why] of asked) {
    await box(page).fill(question);
    await expect(names(page).first()).toHaveText(nameOf(path));
    await expect(results(page).first()).toContainText(why);
    await expect(box(page)).toBeFocused();
    expect(query(page)).toEqual({ q: question });
  }
  await names(page).first().click();
  await expect(page).toHaveURL('/toc/subprojects/project-reviews/');
  await page.goBack();
  await expect(box(page)).toHaveValue('who reviews my sandbox application');
  await expect(names(page).first()).toHaveText(nameOf('toc/subprojects/project-reviews'));
  console.log(`Asked ${asked.length} questions of ${groups.length} groups`);
});

test('the kinds narrow the list; back and forward walk through the choices', async ({ page }) => {
  await open(page, '/');
  const tags = groups.filter((group) => group.kind === 'tag').map(({ name }) => name);
  const tcgs = groups.filter((group) => group.kind === 'tcg').map(({ name }) => name);
  await kind(page, 'TAGs').check();
  await expect(names(page)).toHaveText(tags);
  await kind(page, 'TCGs').check();
  await expect(names(page)).toHaveText(tcgs);
  expect(query(page)).toEqual({ kind: 'tcg' });
  await box(page).pressSequentially('gpu');
  await expect(names(page)).toHaveText([nameOf('tcgs/artificial-intelligence')]);
  await expect(status(page)).toHaveText(`1 of ${groups.length} groups`);

  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(names(page)).toHaveText(tcgs);
  await page.goBack();
  await expect(kind(page, 'TAGs')).toBeChecked();
  await expect(names(page)).toHaveText(tags);
  await page.goForward();
  await page.goForward();
  await expect(box(page)).toHaveValue('gpu');
  await expect(names(page)).toHaveText([nameOf('tcgs/artificial-intelligence')]);
  expect(Math.min(tags.length, tcgs.length)).toBeGreaterThan(0);
});

test('an address holds the question, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/?q=finops&kind=tag');
  await expect(box(page)).toHaveValue('finops');
  await expect(kind(page, 'TAGs')).toBeChecked();
  await expect(names(page)).toHaveText([nameOf('tags/operational-resilience')]);
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
