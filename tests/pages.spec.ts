/** Holds for every page of the sitemap. */
import { expect, type Page, test } from '@playwright/test';
import { open, sitePaths, watch } from './site';

const readPage = (page: Page) =>
  page.evaluate(() => ({
    title: document.title.trim(),
    description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content.trim(),
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1))),
  }));

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

test('every page is complete, quiet and on its own', async ({ page, request, baseURL }) => {
  test.setTimeout(300_000);
  const paths = await sitePaths(request);
  const problems = watch(page, baseURL ?? '');
  const seen = { title: new Map<string, string>(), description: new Map<string, string>() };

  for (const path of paths) {
    const status = await open(page, path).catch(({ message }: Error) => message);
    if (status !== 200) problems.push(`${path}: status ${status}`);
    const { levels, ...texts } = await readPage(page);
    problems.push(...headingProblems(levels).map((problem) => `${path}: ${problem}`));
    for (const [name, text] of Object.entries(texts) as [keyof typeof seen, string | undefined][]) {
      const other = text && seen[name].get(text);
      if (!text) problems.push(`${path}: no ${name}`);
      else if (other) problems.push(`${path}: same ${name} as ${other}`);
      else seen[name].set(text, path);
    }
  }
  console.log(`Inspected ${paths.length} pages of the sitemap: ${problems.length} problems`);
  expect(problems).toEqual([]);
});
