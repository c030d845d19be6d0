/** The site's search, used as a person uses it. */
import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { barriers, open } from './site';
import { ownTopics } from './topics';

const button = (page: Page) => page.getByRole('button', { name: /^Search/ });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const box = (page: Page) => dialog(page).getByRole('searchbox', { name: 'Search this site' });
const hits = (page: Page) => dialog(page).getByRole('listitem').getByRole('link');
const status = (page: Page) => dialog(page).getByRole('status');

/** Asks, and waits for the answer to this very question. */
async function ask(page: Page, question: string): Promise<void> {
  await box(page).fill('');
  await expect(hits(page)).toHaveCount(0);
  await box(page).fill(question);
  await expect(status(page)).toHaveText(/^Results: \d+$/);
}

/** A question, and the beginnings of addresses of which one is right for the first result. */
const questions: Record<string, string[]> = {
  'become a chair': ['/tags/#path-to-leadership', '/governance/tech-group-governance/#chair'],
  'join a tag': ['/tags/#'],
  'supply chain': ['/tcgs/software-supply-chain-security/'],
  infrastucture: ['/tags/infrastructure/'],
  'form a tcg': ['/tcgs/forming-a-tcg/'],
  'propose initiative': ['/initiatives/'],
  'term of a tech lead': ['/glossary/#te', '/governance/tech-group-governance/', '/tags/#who-leads'],
  'inactive group': ['/tcgs/forming-a-tcg/#what-happens-to-an-inactive-group', '/governance/tech-group-governance/'],
  'who decides': ['/toc/', '/governance/'],
  'code of conduct': ['/glossary/#cocc', '/governance/'],
};

test('the right page comes first', async ({ page }) => {
  await open(page, '/tags/');
  await button(page).click();
  const wrong: string[] = [];
  const asked = [...Object.entries(questions), ...ownTopics];
  for (const [question, right] of asked) {
    await ask(page, question);
    const address = (await hits(page).first().getAttribute('href')) ?? '';
    if (!right.some((start) => address.startsWith(start))) wrong.push(`${question}: ${address}`);
  }
  console.log(`Asked ${asked.length} questions: ${wrong.length} with a wrong first result`);
  expect(wrong).toEqual([]);
  expect(ownTopics.length).toBeGreaterThan(0);
});

test('nothing is loaded before the search is opened, and little then', async ({ page }) => {
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  const isIndex = (response: Response) => response.url().endsWith('/search/index.json');
  // Asked for once more: of what is only fetched ahead the browser keeps no body.
  const bodyOf = async (response: Response) => (await page.request.get(response.url())).body();
  const isCode = async (response: Response) =>
    response.url().endsWith('.js') && (await bodyOf(response)).includes('path leadership');

  await open(page, '/tags/infrastructure/');
  await button(page).hover();
  await page.waitForLoadState('networkidle');
  const before = [...answers];
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter(isIndex)).toEqual([]);
  for (const response of before) expect(await isCode(response), response.url()).toBe(false);

  const index = page.waitForResponse(isIndex);
  await button(page).click();
  await (await index).finished();
  const first = answers.slice(before.length);
  const sizes = await Promise.all(first.map(async (response) => gzipSync(await bodyOf(response)).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`Looked at ${before.length} files before; the first use takes ${first.length} of ${total} bytes (gzip)`);
  expect(first.filter(isIndex)).toHaveLength(1);
  expect((await Promise.all(first.map(isCode))).filter(Boolean)).toHaveLength(1);
  expect(total).toBeLessThan(150 * 1024);
});

test('it opens, answers and closes by keyboard', async ({ page }) => {
  await open(page, '/tags/');
  for (const keys of ['Control+k', 'Meta+k', '/']) {
    await page.keyboard.press(keys);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
  }

  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('propose initiative');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(button(page)).toBeFocused();

  // Who types at once loses no letter: the box has the focus before the browser can deliver the next key.
  const focused = await button(page).evaluate((element: HTMLElement) => {
    element.click();
    return Promise.resolve().then(() => document.activeElement?.getAttribute('type'));
  });
  expect(focused).toBe('search');
  await page.keyboard.type('propose initiative');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/initiatives\/#/);
  await expect(dialog(page)).toBeHidden();
});

test('keys that an input method takes for composing a word do nothing else', async ({ page }) => {
  await open(page, '/tags/');
  await button(page).click();
  await ask(page, 'propose initiative');
  const url = page.url();
  for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
    for (const key of ['Enter', 'ArrowDown', 'Escape']) await box(page).dispatchEvent('keydown', { key, ...how });
  }
  await expect(box(page)).toBeFocused();
  expect(page.url()).toBe(url);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/initiatives\/#/);
});

test('a slash in a field is a slash', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('searchbox').fill('CI');
  await page.keyboard.type('/CD');
  await expect(page.getByRole('searchbox')).toHaveValue('CI/CD');
  await expect(dialog(page)).toBeHidden();
});

test('a result shows where it is and the words that fit, and leads there', async ({ page }) => {
  await open(page, '/tags/');
  await button(page).click();
  await ask(page, 'inactive group');
  const entry = dialog(page).getByRole('listitem').first();
  await expect(entry).toContainText('Form a Technical Community Group');
  await expect(entry.locator('mark').first()).toBeVisible();
  const address = (await hits(page).first().getAttribute('href')) ?? '';
  await hits(page).first().click();
  await expect(page).toHaveURL(address);
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();

  await button(page).click();
  await ask(page, 'xylophone');
  await expect(status(page)).toHaveText('Results: 0');
});

test('without the index it says so', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await open(page, '/tags/');
  await button(page).click();
  await expect(status(page)).toHaveText('Search could not load.');
});

const screens = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };
for (const [screen, size] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the open search has no barrier, ${screen} and ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, '/tags/');
      await button(page).click();
      await ask(page, 'become a chair');
      const bounds = await dialog(page).boundingBox();
      expect(Math.max((bounds?.x ?? 0) + (bounds?.width ?? 0), 0)).toBeLessThanOrEqual(size.width);
      const { found, passed } = await barriers(page);
      console.log(`axe: ${passed} rules passed, ${found.length} found a barrier, ${screen} and ${colorScheme}`);
      expect(found).toEqual([]);
    });
  }
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expect(button(page)).toBeHidden();
  });
});
