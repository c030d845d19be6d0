/** axe with all of its default rules, best practices among them, on every page in four views. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open, sitePaths } from './site';

type Violation = { rule: string; selector: string };

/** What axe finds in the page as it stands. */
async function violations(page: Page): Promise<Violation[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // A page without frames needs no second page to gather the results.
  const results = await axe.setLegacyMode().analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, selector: target.join(' ') })),
  );
}

/** Opens what is folded, so that axe sees it. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });

const screens = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };

for (const [screen, size] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const view = `${screen} and ${colorScheme}`;

    test(`no page has a barrier, ${view}`, async ({ page, request }) => {
      test.setTimeout(600_000);
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const paths = await sitePaths(request);
      const found: string[] = [];
      for (const path of paths) {
        await open(page, path);
        await unfold(page);
        for (const { rule, selector } of await violations(page))
          found.push(`${rule} | ${path} | ${view} | ${selector}`);
      }
      console.log(`Inspected ${paths.length} pages, ${view}: ${found.length} violations`);
      expect(found, 'rule | page | view | selector').toEqual([]);
    });
  }
}

test('a barrier is reported', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('main').evaluate((main) => {
    const picture = '<img src="/img/logo.svg">';
    const faint = '<p style="color: #ccc; background: #fff">Faint</p>';
    const jump = '<h6>A heading five levels too deep</h6>';
    main.insertAdjacentHTML('beforeend', picture + faint + jump);
  });
  const rules = (await violations(page)).map(({ rule }) => rule);
  // The last one is no error but a best practice.
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'heading-order']));
});
