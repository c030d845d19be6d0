/** Every page of the sitemap: complete, quiet, on its own, and without a barrier in four views. */
import { expect, type Page, test } from '@playwright/test';
import { barriers, diagrams, heads, open, plainAxe, quickAxe, screens, sitePaths, watch } from './site';
import { changesOnWaking } from './waking';

/** Each part is a test of its own, so that the workers share the pages. */
const PARTS = 12;

/** What a page says about itself, before a script ran and after, the levels of its headings, and its empty lists. */
const readPage = (page: Page, html: string) =>
  page.evaluate((source) => {
    const say = ({ title, head }: Document) =>
      [title, head.querySelector<HTMLMetaElement>('meta[name="description"]')?.content].join(' | ');
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    return {
      built: say(new DOMParser().parseFromString(source, 'text/html')),
      alive: say(document),
      levels: headings.map(({ tagName }) => Number(tagName.slice(1))),
      emptyLists: document.querySelectorAll(':is(ul, ol):empty').length,
    };
  }, html);

/** What is wrong with the levels of a page's headings: one h1, and no level left out on the way down. */
function headingProblems(levels: number[]): string[] {
  const tops = levels.filter((level) => level === 1).length;
  return [
    ...(tops === 1 ? [] : [`has ${tops} h1`]),
    ...levels.flatMap((level, index) => {
      const above = levels[index - 1] ?? 0;
      return level > above + 1 ? [`heading ${index + 1}: h${level} after h${above}`] : [];
    }),
  ];
}

/** What is wrong with pages, each opened once on each screen and shown there in both colors, of which the second changes nothing else; on the first it wakes. */
async function inspect(page: Page, baseURL: string, paths: string[]): Promise<string[]> {
  const problems = watch(page, baseURL);
  for (const path of paths) {
    for (const [screen, { size, schemes }] of Object.entries(screens)) {
      await page.setViewportSize(size);
      for (const [turn, colorScheme] of schemes.entries()) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // A diagram keeps the colors and the width that it was drawn for.
        const isRecolored = turn > 0 && (await diagrams(page).count()) === 0;
        if (!isRecolored) {
          const changes: string[] = [];
          const isFirst = screen === 'wide' && turn === 0;
          const watched = async () => void changes.push(...(await changesOnWaking(page)));
          const response = await open(page, path, isFirst ? watched : undefined);
          problems.push(...changes.map((change) => `${path}: ${change}`));
          if (response?.status() !== 200) problems.push(`${path}: status ${response?.status()}`);
          const { built, alive, levels, emptyLists } = await readPage(page, (await response?.text()) ?? '');
          if (built !== alive) problems.push(`${path}: "${built}" turns into "${alive}"`);
          if (emptyLists > 0) problems.push(`${path}: ${emptyLists} lists with nothing in them`);
          problems.push(...headingProblems(levels).map((problem) => `${path}: ${problem}`));
        }
        await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
        const { found } = await barriers(page, isRecolored);
        problems.push(...found.map((barrier) => `${path}: ${barrier}, ${screen} and ${colorScheme}`));
      }
    }
  }
  console.log(`Inspected ${paths.length} pages in four views: ${problems.length} problems`);
  return problems;
}

for (let part = 1; part <= PARTS; part++) {
  test(`pages are whole, quiet and without a barrier, part ${part} of ${PARTS}`, async ({ page, request, baseURL }) => {
    test.setTimeout(300_000);
    const paths = (await sitePaths(request)).filter((_, index) => index % PARTS === part - 1);
    expect(paths.length).toBeGreaterThan(0);
    expect(await inspect(page, baseURL ?? '', paths)).toEqual([]);
  });
}

test('what is wrong with a page is reported, in the view that has it', async ({ page, baseURL }) => {
  const path = '/contribute/';
  const wrong = `<style>
      [data-theme='dark'] #faint { color: #555; background: #444 }
      @media (max-width: 400px) { #small { color: #ccc; background: #fff } }
    </style>
    <p id="faint">Faint</p> <p id="small">Small</p> <img src="/missing.svg"> <h6>A heading too deep</h6>
    <ul></ul> <script>console.error('a complaint')</script>`;
  await page.route(path, async (route) => {
    const response = await route.fetch();
    // Without the policy, which would keep out what is wrong.
    const open = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    const moved = open.replace(/<div id="?__docusaurus"?>/, '$&<link rel="preload" as="image" href="/img/logo.svg">');
    const html = moved.replace('</title>', ' in old words$&').replace('</body>', `${wrong}$&`);
    await route.fulfill({ response, body: html });
  });
  const problems = await inspect(page, baseURL ?? '', [path]);
  const about = (text: string) => problems.filter((problem) => problem.includes(text));
  expect(about('color-contrast: #faint')).toEqual([
    `${path}: color-contrast: #faint, wide and dark`,
    `${path}: color-contrast: #faint, narrow and dark`,
  ]);
  expect(about('color-contrast: #small')).toEqual([
    `${path}: color-contrast: #small, narrow and dark`,
    `${path}: color-contrast: #small, narrow and light`,
  ]);
  expect(about('image-alt')).toHaveLength(2);
  // No error but a best practice.
  expect(about('heading-order')).toHaveLength(2);
  expect(about('h6 after')).toHaveLength(2);
  expect(about('1 lists with nothing')).toHaveLength(2);
  expect(about('404 for')).toHaveLength(2);
  expect(about('console: a complaint')).toHaveLength(2);
  expect(about('in old words')).toHaveLength(2);
  expect(about('moved on waking: <nav').length).toBeGreaterThan(0);
});

test('axe finds and passes the same when it is quick', async ({ page }) => {
  await open(page, '/tags/');
  // Faint text on a background that shines through another one.
  await page.evaluate(() => {
    const faint = '<p style="color: #999c; background: #0001">Faint <a href="/">link</a></p>';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', faint);
  });
  const reports: { passes: unknown[]; violations: unknown[] }[] = [];
  for (const axe of [plainAxe, quickAxe]) {
    await page.evaluate(axe);
    reports.push(await page.evaluate('axe.run().then(({ timestamp, ...report }) => report)'));
  }
  const [plain, quick] = reports;
  expect(quick).toEqual(plain);
  expect(plain?.passes.length).toBeGreaterThan(20);
  expect(JSON.stringify(plain?.violations)).toContain('"contrastRatio":');
});

test('no two pages have the same title or description', async ({ page, request }) => {
  const problems: string[] = [];
  const seen = new Map<string | undefined, string>();
  const pages = await heads(page, request);
  for (const { path, title, meta } of pages) {
    for (const text of [title, meta.description]) {
      const other = seen.get(text);
      if (!text?.trim()) problems.push(`${path}: no title or no description`);
      else if (other) problems.push(`${path} and ${other} say both "${text}"`);
      else seen.set(text, path);
    }
  }
  console.log(`Compared ${seen.size} titles and descriptions of ${pages.length} pages`);
  expect(problems).toEqual([]);
});
