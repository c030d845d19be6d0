/** What stands around the pages: their cards, what search engines read, redirects, the page for wrong addresses. */
import { expect, test } from '@playwright/test';
import { legacyRedirects, oldAddresses } from '../src/outputs/redirects';
import { allSeries } from '../src/registry/registry';
import { occurrences } from '../src/registry/series';
import { pageUrl } from '../src/views/urls';
import { barriers, heads, registry, sitePaths } from './site';
import { wrong } from './topics';

const pathOf = (address: string): string => new URL(address).pathname;

type Thing = { '@type'?: string; '@context'?: string; '@graph'?: Thing[]; [key: string]: unknown };
test('every page has a card of the right size', async ({ page, request }) => {
  const pages = await heads(page, request);
  const cards = new Map<string, string[]>();
  for (const { path, meta } of pages) {
    expect(meta, path).toMatchObject({
      'og:image': expect.stringMatching(/^https:\/\/[^/]+\/cards\/.+\.png$/),
      'twitter:image': meta['og:image'],
      'twitter:card': 'summary_large_image',
    });
    const card = pathOf(meta['og:image'] ?? '');
    cards.set(card, [...(cards.get(card) ?? []), path]);
    if (card === '/cards/index.png') continue;
    expect(meta, path).toMatchObject({ 'og:image:width': '1200', 'og:image:height': '630' });
    expect(meta['og:image:alt'], path).toBeTruthy();
  }
  for (const [card, users] of cards) {
    const response = await request.get(card);
    const png = await response.body();
    expect([response.status(), png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([200, 1200, 630]);
    expect(png.length, card).toBeLessThan(60_000);
    if (card !== '/cards/index.png') expect(users, `pages with ${card}`).toHaveLength(1);
  }
  for (const group of registry.groups.keys()) expect(cards.get(`/cards/${group}.png`)).toEqual([`/${group}/`]);
  console.log(`Inspected ${cards.size} cards of ${pages.length} pages`);
});

test('what search engines read is well formed, and each thing is said once', async ({ page, request }) => {
  const pages = await heads(page, request);
  const today = new Date().toISOString().slice(0, 10);
  let count = 0;
  for (const { path, data } of pages) {
    const blocks = data.map((text) => JSON.parse(text) as Thing);
    for (const block of blocks) expect(block['@context'], path).toBe('https://schema.org');
    const things = blocks.flatMap((block) => block['@graph'] ?? [block]);
    const of = (type: string) => things.filter((thing) => thing['@type'] === type);
    expect(of('Organization'), path).toHaveLength(path === '/' ? 1 : 0);
    expect(of('BreadcrumbList').length, path).toBeLessThanOrEqual(1);

    const group = registry.groups.get(path.slice(1, -1));
    const facts = group?.facts;
    const confirmed = (group?.facts.status === 'active' ? allSeries(group) : [])
      .map(({ series }) => series)
      .filter((series) => !series.unconfirmed && !occurrences(series, today).next().done)
      .map(({ title }) => `${facts?.name}: ${title}`);
    expect([...new Set(of('Event').map(({ name }) => name))], path).toEqual(confirmed);
    for (const event of of('Event')) {
      expect(pathOf(String(event.url)), path).toBe(path);
      expect(Date.parse(String(event.startDate)), path).not.toBeNaN();
      expect(event, path).toMatchObject({
        location: { '@type': 'VirtualLocation' },
        organizer: { name: facts?.name },
      });
    }
    expect(things.length, path).toBe(['Organization', 'BreadcrumbList', 'Event'].flatMap(of).length);
    count += things.length;
  }
  console.log(`Inspected ${count} things in the heads of ${pages.length} pages`);
  expect(count).toBeGreaterThan(0);
});

test('every redirect leads to a page of the site, and none hides one', async ({ request }) => {
  const paths = await sitePaths(request);
  const redirects = [
    ...legacyRedirects(registry),
    ...paths.flatMap((to) => oldAddresses(to).map((from) => ({ from, to }))),
  ];
  for (const { from, to } of redirects) {
    expect(paths).toContain(to);
    expect(paths).not.toContain(from);
    expect(await (await request.get(from)).text(), from).toContain(
      `<meta http-equiv="refresh" content="0; url=${to}">`,
    );
  }
  console.log(`Inspected ${redirects.length} redirects`);
  expect(redirects.length).toBeGreaterThan(0);
});

const followed = [
  { from: '/community/tags/infrastructure/charter/', to: '/tags/infrastructure/charter/' },
  { from: '/community/governance/tech-group-governance/', to: '/governance/tech-group-governance/' },
  { from: '/community/toc/', to: '/toc/' },
  // An archived TAG, with and without its prefix.
  ...[...registry.groups.values()]
    .flatMap(({ path, facts }) =>
      (facts.predecessors ?? [])
        .filter(({ name, legacy }) => legacy && /^TAG [a-z]+$/i.test(name))
        .flatMap(({ name }) => {
          const word = name.slice(4).toLowerCase();
          return [`tag-${word}`, word].map((one) => ({ from: pageUrl(`tags/${one}`), to: pageUrl(path) }));
        }),
    )
    .filter(({ from }) => !registry.folders.includes(from.slice(1, -1)))
    .slice(0, 4),
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? '' : 'out'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('old addresses lead on', async ({ page }) => {
      for (const { from, to } of followed) {
        await page.goto(from);
        await page.waitForURL((url) => url.pathname === to);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      }
    });

    test('a wrong address gets help', async ({ page }) => {
      const { name, address } = wrong();
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page).toHaveTitle(/^Page not found/);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{40,}/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
      const main = page.getByRole('main');
      for (const to of ['/', '/tags/', '/tcgs/', '/tags/legacy/', '/glossary/']) {
        await expect(main.locator(`a[href="${to}"]`)).toBeVisible();
      }
      const guesses = main.locator('[aria-live] a');
      if (javaScriptEnabled) await expect(guesses).toHaveText([name]);
      else await expect(guesses).toHaveCount(0);
    });
  });
}

test('a redirect keeps the place on the page', async ({ page }) => {
  await page.goto('/community/tags/infrastructure/#chairs');
  await page.waitForURL((url) => url.pathname === '/tags/infrastructure/' && url.hash === '#chairs');
});

test('the page for wrong addresses has no barrier, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(wrong().address);
    await page.locator('[aria-live] a').waitFor();
    const { found, passed } = await barriers(page);
    console.log(`Inspected one page by ${passed} rules in ${colorScheme} colors`);
    expect(found, colorScheme).toEqual([]);
  }
});

test('robots find the sitemap, and the sitemap says when the facts of a group were checked', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  expect(sitemap).toMatch(/^https:\/\/[^/]+\/sitemap\.xml$/);
  const xml = await (await request.get(pathOf(sitemap))).text();
  const days = [...xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>(\d{4}-\d{2}-\d{2})/g)].map(([, loc = '', day]) => [
    pathOf(loc).slice(1, -1),
    day,
  ]);
  const groups = [...registry.groups].map(([path, { facts }]) => [path, facts.verified.on]);
  console.log(`Inspected ${days.length} days in the sitemap`);
  expect(Object.fromEntries(days)).toEqual(Object.fromEntries(groups));
});
