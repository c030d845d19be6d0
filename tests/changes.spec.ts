/** What changed: the page, the block on a group's page, and the feeds that a browser's own parser reads. */
import { expect, test } from '@playwright/test';
import { feedUrl } from '../src/views/urls';
import { registry } from './site';

const FEED = 'link[rel="alternate"][type="application/atom+xml"]';
const GROUP = '/tags/infrastructure/';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has a heading for each month, the newest first, and events under each', async ({ page }) => {
    await page.goto('/changes/');
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    const months = await headings.evaluateAll((all) => all.map(({ id }) => id));
    expect(months.length).toBeGreaterThan(3);
    expect(months).toEqual([...new Set(months)].sort().reverse());
    await expect(headings.first()).toBeVisible();
    const days = await page
      .locator('main li time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(90);
    expect(days).toEqual([...days].sort().reverse());
    expect([...new Set(days.map((day) => day?.slice(0, 7)))]).toEqual(months);
    await expect(page.locator(FEED)).toHaveAttribute('href', feedUrl());
  });

  test("a group's page has the newest events, and leads on", async ({ page }) => {
    await page.goto(GROUP);
    const block = page.locator('#what-changed ~ ul').first();
    await expect(block.getByRole('listitem')).toHaveCount(6);
    await expect(page.locator(FEED)).toHaveAttribute('href', feedUrl('tags/infrastructure'));
    await page.getByRole('link', { name: 'what changed in all groups' }).click();
    await expect(page).toHaveURL('/changes/');
  });
});

test('every feed can be read, and leads to events that are there', async ({ page, request }) => {
  await page.goto('/changes/');
  const ids = await page.locator('main li[id]').evaluateAll((all) => all.map(({ id }) => id));
  const paths = [feedUrl(), ...[...registry.groups.keys()].map(feedUrl)];
  let feeds = 0;
  for (const path of paths) {
    const response = await request.get(path);
    if (response.status() === 404) continue;
    feeds++;
    const read = await page.evaluate(
      (xml) => {
        const feed = new DOMParser().parseFromString(xml, 'application/xml');
        const links = [...feed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
        return { errors: feed.querySelectorAll('parsererror').length, root: feed.documentElement.namespaceURI, links };
      },
      await response.text(),
    );
    expect({ path, errors: read.errors, root: read.root }).toEqual({
      path,
      errors: 0,
      root: 'http://www.w3.org/2005/Atom',
    });
    expect(read.links.length, path).toBeGreaterThan(0);
    expect(read.links.filter((link) => !ids.includes(new URL(link).hash.slice(1)))).toEqual([]);
  }
  console.log(`Read ${feeds} feeds`);
  expect(feeds).toBeGreaterThan(5);
});
