/** What changed: the page, the block on a group's page, and the feeds that a browser's own parser reads. */
import { expect, test } from '@playwright/test';
import { groupHistory, history } from '../src/views/history';
import { feedUrl, pageUrl } from '../src/views/urls';
import { pick, registry } from './site';

const FEED = 'link[rel="alternate"][type="application/atom+xml"]';
/** A group's page shows so many events. */
const FEW = 6;
const groups = [...registry.groups.values()];
/** No build is older than this. */
const checked = groups.map(({ facts }) => facts.verified.on).sort()[0] ?? '';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has a heading for each month, the newest first, and events under each', async ({ page }) => {
    await page.goto('/changes/');
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    const months = await headings.evaluateAll((all) => all.map(({ id }) => id));
    expect(months.length).toBeGreaterThan(0);
    expect(months).toEqual([...new Set(months)].sort().reverse());
    await expect(headings.first()).toBeVisible();
    const days = await page
      .locator('main li time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(days).toEqual(history(registry, days[0] ?? '').map(({ on }) => on));
    expect(days).toEqual([...days].sort().reverse());
    expect([...new Set(days.map((day) => day?.slice(0, 7)))]).toEqual(months);
    await expect(page.locator(FEED)).toHaveAttribute('href', feedUrl());
  });

  test("a group's page has the newest events, and leads on", async ({ page }) => {
    const group = pick(`group with ${FEW} events`, groups, (one) => groupHistory(registry, one, checked).length >= FEW);
    await page.goto(pageUrl(group.path));
    const block = page.locator('#what-changed ~ ul').first();
    await expect(block.getByRole('listitem')).toHaveCount(FEW);
    await expect(page.locator(FEED)).toHaveAttribute('href', feedUrl(group.path));
    await page.getByRole('link', { name: 'what changed in all groups' }).click();
    await expect(page).toHaveURL('/changes/');
  });
});

test('every feed can be read, and leads to events that are there', async ({ page, request }) => {
  await page.goto('/changes/');
  const ids = await page.locator('main li[id]').evaluateAll((all) => all.map(({ id }) => id));
  const newest = (await page.locator('main li time').first().getAttribute('datetime')) ?? '';
  const withEvents = new Set(history(registry, newest).map(({ group }) => group.url));
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
  expect(feeds).toBe(withEvents.size + 1);
  expect(withEvents.size).toBeGreaterThan(0);
});
