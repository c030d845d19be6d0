/** The policy of each page, as a browser enforces it: the site works under it, and what is injected does not run. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { colorModeButton, diagrams, open, sitePaths, watch } from './site';

/** The headers for all pages, as a host that reads `_headers` sends them. */
function builtHeaders(): Record<string, string> {
  const lines =
    readFileSync('build/_headers', 'utf8')
      .match(/^\/\*\n((?: {2}.+\n)+)/m)?.[1]
      ?.match(/\S.*/g) ?? [];
  return Object.fromEntries(lines.map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]));
}

/** Serves pages with these headers, changed as told. */
async function serve(page: Page, change = (html: string) => html): Promise<void> {
  const headers = builtHeaders();
  expect(Object.keys(headers)).toContain('Content-Security-Policy');
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), ...headers },
      body: change(await response.text()),
    });
  });
}

test('every page has a policy without exceptions for scripts, and a twin in Markdown', async ({ request }) => {
  const paths = await sitePaths(request);
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1] ?? '';
    expect(policy, path).toMatch(/^default-src 'self'; script-src 'self'(?: 'sha256-[^' ]+')*; style-src 'self'/);
    expect(policy.includes("'unsafe-inline'"), path).toBe(html.includes('aria-label="Diagram:'));
    expect(html, path).toContain(`type=text/markdown href=${path}index.md`);
    expect(await (await request.get(`${path}index.md`)).text(), path).toMatch(/^# \S/);
  }
  console.log(`Inspected ${paths.length} policies and twins`);
});

test('the site is used under its policy without a violation', async ({ page, baseURL }) => {
  const problems = watch(page, baseURL ?? '');
  await serve(page);
  await open(page, '/');
  await colorModeButton(page).click();
  await page.getByRole('searchbox').first().fill('storage');
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('become a chair');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meetings');
  await open(page, '/contribute/');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /navigation bar/ }).click();
  await page
    .locator('.navbar-sidebar')
    .getByRole('button', { name: /main menu/ })
    .click();
  // A page with a diagram, come to from one whose policy lets no script write styles.
  await page.locator('.navbar-sidebar').getByRole('link', { name: 'Initiatives' }).first().click();
  await page.waitForURL('**/initiatives/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Initiatives');
  await diagrams(page).first().scrollIntoViewIfNeeded();
  await diagrams(page).first().locator('svg').waitFor();
  expect(problems).toEqual([]);
});

test('what is injected into a page is refused', async ({ page, baseURL }) => {
  const problems = watch(page, baseURL ?? '');
  const injected = `<script>document.title = 'taken'</script><img src="/img/logo.svg" alt="" onload="document.title = 'taken'">
    <style>body { display: none }</style><iframe src="/tags/"></iframe>`;
  await serve(page, (html) => html.replace('</main>', `${injected}$&`));
  await page.goto('/contribute/');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page).not.toHaveTitle('taken');
  const refused = (directive: string) =>
    problems.filter((problem) => new RegExp(`directive:? ['"]${directive} `).test(problem));
  expect(refused('script-src').length, problems.join('\n')).toBeGreaterThanOrEqual(2);
  expect(refused('style-src')).not.toEqual([]);
  expect(refused('frame-src')).not.toEqual([]);
});
