/** The site by keyboard alone. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { activeGroups } from '../src/registry/registry';
import { colorModeButton, open, pick, registry } from './site';

/** Presses Tab until this has the focus. @throws if it isn't there, or 100 times are not enough */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab doesn't reach ${target}`);
}

test('the first Tab reaches the skip link, which leads into the content', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveText('Skip to main content');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeInViewport();
});

test('a group is found by Tab and Enter', async ({ page }) => {
  const { path, facts } = pick('active TAG', activeGroups(registry), (group) => group.facts.kind === 'tag');
  const { name } = facts;
  await open(page, '/');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: name.replace('TAG ', ''), exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/${path}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('the color mode changes by keyboard', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'light');
  await tabTo(page, colorModeButton(page));
  await expect(async () => {
    // The button goes round three modes, one of which looks like the first.
    await page.keyboard.press('Enter');
    expect(await root.getAttribute('data-theme')).toBe('dark');
  }).toPass();
});

test('on a narrow screen the menu opens and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await tabTo(page, page.getByRole('button', { name: 'Toggle navigation bar' }));
  await page.keyboard.press('Enter');
  const menu = page.locator('.navbar-sidebar');
  await expect(menu.getByRole('link', { name: 'TCGs' })).toBeInViewport();
  await tabTo(page, menu.getByRole('button', { name: 'Close navigation bar' }));
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
});

for (const screen of [1280, 390]) {
  test(`the focus is seen on the first 15 places at a width of ${screen}`, async ({ page }) => {
    await page.setViewportSize({ width: screen, height: 844 });
    await open(page, '/');
    const unseen: string[] = [];
    for (let press = 1; press <= 15; press++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      await expect(focused).toBeInViewport();
      const { width, place } = await focused.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
          place: element.outerHTML.slice(0, 80),
        };
      });
      if (!(width > 0)) unseen.push(place);
    }
    console.log('Inspected the outline of 15 places');
    expect(unseen).toEqual([]);
  });
}
