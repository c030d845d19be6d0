/** The two pages that this site grew from keep their headings, tables, notes, diagram and links. */
import { expect, type Page, test } from '@playwright/test';
import type { Link } from '../src/registry/schema';
import { personView } from '../src/views/group';
import { slackUrl } from '../src/views/urls';
import { evolution, seeds, stale } from './seeds';
import { colorModeButton, diagrams, groupAt, open, readChart, registry } from './site';

/** Of what a page has, exactly the expected things must be left, in their order: more is allowed, less is not. */
function keeps(what: string, expected: string[], found: string[]) {
  console.log(`Compared ${expected.length} ${what}`);
  expect(expected.length, what).toBeGreaterThan(0);
  expect(
    found.filter((one) => expected.includes(one)),
    what,
  ).toEqual(expected);
}

const hrefs = async (page: Page): Promise<string[]> => {
  const links = page.getByRole('article').locator('a[href]');
  const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(all)].sort();
};

const address = (link: Link | undefined): string => (typeof link === 'object' ? link.url : (link ?? 'none recorded'));

async function expectEvolution(page: Page) {
  const { nodes, steps } = await readChart(diagrams(page).locator('svg'));
  console.log(`Compared ${nodes.length} nodes and ${steps.length} edges`);
  expect(nodes).toEqual(evolution.nodes.split(', '));
  expect(steps).toEqual(evolution.steps);
}

for (const { path, headings, tables, admonitions, links } of seeds) {
  test(`${path} keeps its headings`, async ({ page }) => {
    await open(page, path);
    const found = await page
      .getByRole('article')
      .getByRole('heading')
      .evaluateAll((all) =>
        // A heading ends in a link to itself, whose text has no width.
        all.map(({ tagName, id, textContent }) => `${tagName} ${id} ${textContent?.replace('\u200b', '')}`),
      );
    const expected = headings.map(([level, text, id = '']) => `H${level} ${id} ${text}`);
    keeps('headings', expected, found);
  });

  test(`${path} keeps its tables`, async ({ page }) => {
    await open(page, path);
    const found = await page
      .getByRole('article')
      .getByRole('table')
      .evaluateAll((all) =>
        all.map((table) => {
          const texts = (selector: string) =>
            [...table.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
          return { columns: texts('thead th').join(', '), rows: texts('tbody tr > :first-child') };
        }),
      );
    for (const { columns, rows } of tables) {
      const alike = found.filter((table) => table.columns === columns);
      keeps(
        `rows under ${columns}`,
        rows.split(', '),
        alike.flatMap((table) => table.rows),
      );
    }
  });

  test(`${path} keeps its links`, async ({ page }) => {
    await open(page, path);
    const found = await hrefs(page);
    keeps('links', [...links].sort(), found);
    expect(found.filter((href) => stale.test(href))).toEqual([]);
  });

  for (const { type, title, points } of admonitions) {
    test(`${path} keeps the ${type} "${title}"`, async ({ page }) => {
      await open(page, path);
      const note = page.locator(`.theme-admonition-${type}`).filter({ hasText: title });
      await expect(note).toBeVisible();
      await expect(note.getByText(title, { exact: true })).toBeVisible();
      keeps('points', points.split(', '), await note.locator('li > strong').allInnerTexts());
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the evolution path is drawn in ${scheme}, and again in the other colors`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, evolution.path);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', scheme);
    const color = () =>
      diagrams(page)
        .locator('.node > *')
        .first()
        .evaluate((node) => getComputedStyle(node).fill);
    const before = await color();
    await expectEvolution(page);

    await expect(async () => {
      // The button goes round three modes, one of which looks like the first.
      await colorModeButton(page).click();
      expect(await root.getAttribute('data-theme')).not.toBe(scheme);
    }).toPass();
    await expect.poll(color).not.toBe(before);
    await expectEvolution(page);
  });
}

test('the TAG page names its leaders and leads to its places', async ({ page }) => {
  const { leaders, liaisons = [], channels, meetings, charter } = groupAt('tags/infrastructure').facts;
  const holders = Object.values(leaders)
    .flat()
    .map(({ person }) => person);
  const people = [...new Set([...holders, ...liaisons])].map((id) => personView(registry, id));
  const { notes, recordings, calendar } = meetings;
  const places = [slackUrl(channels.slack?.id ?? ''), charter?.url, notes, recordings, calendar];

  await open(page, '/tags/infrastructure/');
  const found = await hrefs(page);
  keeps('places', places.map(address).sort(), found);
  keeps('profiles', people.flatMap(({ profile }) => profile ?? []).sort(), found);
  // The summary at the top of the page names some of them too, so only what follows this heading counts.
  const text = (await page.locator('#leadership ~ *').allInnerTexts()).join('\n');
  expect(people.map(({ name }) => name).filter((name) => !text.includes(name))).toEqual([]);
});
