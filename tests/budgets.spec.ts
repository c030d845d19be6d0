/** What pages may weigh, in bytes; all but `html` as gzip. The numbers are in budgets.json. */
import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import budgets from './budgets.json';
import { diagrams, sitePaths, wake } from './site';

const kinds: Record<string, string> = {
  'front page': '/',
  TAG: '/tags/infrastructure/',
  charter: '/tags/infrastructure/charter/',
  'overview with a diagram': '/tcgs/',
  'long rules': '/governance/tech-group-governance/',
  leadership: '/leadership/',
  meetings: '/meetings/',
  topics: '/topics/',
};

/** Whoever is over a budget, each said as a line. */
const over = (weights: Map<string, number>, budget: number): string[] =>
  [...weights]
    .filter(([, bytes]) => bytes > budget)
    .map(([what, bytes]) => `${what}: ${bytes} bytes, ${budget} allowed`);

/** Bytes on the way; pictures and fonts are packed already. */
async function weigh(responses: Response[]): Promise<number> {
  const sizes = await Promise.all(
    responses.map(async (response) => {
      const body = await response.body();
      return /image\/(png|webp)|font/.test(response.headers()['content-type'] ?? '')
        ? body.length
        : gzipSync(body).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What the page loads while something is done; not what is only fetched ahead for other pages. */
async function loaded(page: Page, act: () => Promise<unknown>): Promise<Response[]> {
  const responses: Response[] = [];
  const listen = (response: Response) => {
    if (response.request().resourceType() !== 'other') responses.push(response);
  };
  page.on('response', listen);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('response', listen);
  return responses;
}

test('a page that is too heavy is named', () => {
  const weights = new Map(Object.entries({ light: 10, heavy: 11 }));
  expect(over(weights, 10)).toEqual(['heavy: 11 bytes, 10 allowed']);
});

test('every page is within its budget until somebody acts', async ({ request }) => {
  const paths = await sitePaths(request);
  const html = new Map<string, number>();
  const asleep = new Map<string, number>();
  const styles = new Map<string, number>();
  for (const path of paths) {
    const body = await (await request.get(path)).body();
    let bytes = gzipSync(body).length;
    for (const [, address = ''] of body.toString().matchAll(/<link rel=stylesheet href=(\S+)/g)) {
      if (!styles.has(address)) styles.set(address, gzipSync(await (await request.get(address)).body()).length);
      bytes += styles.get(address) ?? 0;
    }
    html.set(path, body.length);
    asleep.set(path, bytes);
  }
  const [heaviest, most] = [...asleep].reduce((one, other) => (other[1] > one[1] ? other : one));
  console.log(
    `Weighed ${paths.length} pages and ${styles.size} style sheets; the heaviest is ${heaviest} with ${most} bytes`,
  );
  expect(styles.size).toBeGreaterThan(0);
  expect([...over(asleep, budgets.asleep), ...over(html, budgets.html)]).toEqual([]);
});

test('each kind of page is within its budget awake', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const asleep = new Map<string, number>();
  const awake = new Map<string, number>();
  for (const [kind, path] of Object.entries(kinds)) {
    const page = await browser.newPage({ baseURL });
    const isScript = (response: Response) => response.request().resourceType() === 'script';
    const first = await loaded(page, () => page.goto(path));
    // Some were fetched ahead, others may not have been in time.
    const scripts = [...first, ...(await loaded(page, () => wake(page)))].filter(isScript);
    expect(scripts.length, `scripts of ${path}`).toBeGreaterThan(2);
    // By their addresses, since a script whole is no message.
    const hints = await Promise.all(scripts.map(async (one) => [one.url(), (await one.text()).split('\n')[0]]));
    expect(hints.filter(([, first]) => first !== '//# allFunctionsCalledOnLoad').map(([url]) => url)).toEqual([]);
    // What draws diagrams is its own, and loads for a reader who comes near one.
    if ((await diagrams(page).count()) === 0) awake.set(kind, await weigh(scripts));
    asleep.set(kind, await weigh(first.filter((response) => !isScript(response))));
    await page.close();
  }
  console.log('| Kind of page | Asleep, KiB | Scripts awake, KiB |\n| --- | --- | --- |');
  const kib = (bytes?: number) => (bytes === undefined ? '' : (bytes / 1024).toFixed(1));
  for (const kind of Object.keys(kinds))
    console.log(`| ${kind} | ${kib(asleep.get(kind))} | ${kib(awake.get(kind))} |`);
  expect(Math.min(asleep.size, awake.size)).toBeGreaterThan(0);
  // Its text is in its script.
  const longest = new Map([['long rules', awake.get('long rules') ?? Number.POSITIVE_INFINITY]]);
  awake.delete('long rules');
  const found = [...over(awake, budgets.awake), ...over(longest, budgets.awakeLongest)];
  expect([...over(asleep, budgets.asleep), ...found]).toEqual([]);
});

test('the finder is within its budget when it is first used', async ({ page }) => {
  await page.goto('/');
  await wake(page);
  const scripts = await loaded(page, async () => {
    await page.getByRole('main').getByRole('searchbox').fill('storage');
    await expect(page).toHaveURL(/q=storage/);
    await expect(page.getByRole('list', { name: 'Answers' })).toBeVisible();
  });
  const bytes = await weigh(scripts);
  console.log(`The finder loads ${scripts.length} files of ${bytes} bytes`);
  expect(scripts.length).toBeGreaterThan(0);
  expect(over(new Map([['finder', bytes]]), budgets.finder)).toEqual([]);
});
