/** What a reader gets whose browser runs no script. */
import { expect, type Page, test } from '@playwright/test';
import { governance, ruleInWords } from '../src/registry/governance';
import { activeGroups } from '../src/registry/registry';
import { personView } from '../src/views/group';
import { evolution } from './seeds';
import { groupAt, registry } from './site';

test.use({ javaScriptEnabled: false });

const groups = activeGroups(registry).map(({ facts }) => facts);
const tags = groups.filter(({ kind }) => kind === 'tag').map(({ name }) => name);
const tcgs = groups.filter(({ kind }) => kind === 'tcg').map(({ name }) => name);
const { leaders, channels } = groupAt('tags/infrastructure').facts;
const people = Object.values(leaders).flat();

/** What each page must say in plain sight, apart from its heading, a table and links. */
const says: Record<string, string[]> = {
  '/': [...tags, ...tcgs].map((name) => name.replace(/^T[AC]G /, '')),
  '/tcgs/': [...tcgs, ...evolution.steps],
  '/tags/infrastructure/': [
    ...(channels.slack?.name ? [`#${channels.slack.name}`] : []),
    ...people.map(({ person }) => personView(registry, person).name),
  ],
  '/governance/': [ruleInWords(governance['chair-term']), 'MUST'],
  '/governance/tech-group-governance/': [ruleInWords(governance['leave-cover']), 'MUST'],
};

const navigation = (page: Page) =>
  page.getByRole('navigation', { name: 'Docs sidebar' }).or(page.getByRole('contentinfo')).getByRole('link');

for (const [path, texts] of Object.entries(says)) {
  test(`${path} can be read and left without a script`, async ({ page, request, baseURL }) => {
    await page.goto(path);
    const demand = /(enable|requires?|needs?) javascript/i.exec(await page.content());
    expect(demand?.[0]).toBeUndefined();

    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    if (path !== '/') await expect(main.getByRole('table').first().getByRole('row').nth(1)).toBeVisible();
    expect(await main.getByRole('paragraph').getByRole('link').count()).toBeGreaterThan(0);
    // Only what is seen, without the line breaks of the layout.
    const seen = (await main.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
    expect(texts.filter((text) => !seen.includes(text))).toEqual([]);

    const links = await navigation(page).all();
    const addresses = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))));
    const dead: string[] = [];
    for (const address of addresses) {
      const target = new URL(address ?? '', baseURL);
      if (target.origin === new URL(baseURL ?? '').origin && !(await request.get(target.href)).ok())
        dead.push(target.pathname);
    }
    expect(dead).toEqual([]);
    console.log(`Found ${texts.length} texts and followed ${addresses.size} links on ${path}`);
    expect(Math.min(texts.length, addresses.size)).toBeGreaterThan(0);
  });
}

test('the sidebar leads to another page without a script', async ({ page }) => {
  await page.goto('/');
  await navigation(page).filter({ hasText: 'TCGs' }).first().click();
  await expect(page).toHaveURL('/tcgs/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Technical Community Groups');
});
