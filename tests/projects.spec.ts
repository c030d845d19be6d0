/** All projects on one page, those of a group on its own, and in the search of the site. */
import { expect, type Page, test } from '@playwright/test';
import { activeGroups } from '../src/registry/registry';
import { lists } from '../src/views/lists';
import { projectsNear } from '../src/views/projects';
import { pageUrl } from '../src/views/urls';
import { open, pick, registry } from './site';

const all = lists.projects(registry);
const form = (page: Page) => page.getByRole('form', { name: 'Filter the list' });
const rows = (page: Page) => page.getByRole('main').locator('li[id]:visible');
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const near = (group: string) => all.filter((project) => project.groups.some((one) => one.group.name === group));

test('the list is narrowed by name, level, category and group, and the address says how', async ({ page }) => {
  const named = pick('project with another name', all, ({ aliases }) => /^[A-Za-z]{4,}$/.test(aliases[0] ?? ''));
  const [{ group } = {}] = named.groups;
  await open(page, '/projects/');
  await expect(rows(page)).toHaveCount(all.length);
  await form(page)
    .getByRole('searchbox', { name: 'Name' })
    .pressSequentially(named.aliases[0] ?? '');
  await expect(rows(page).locator(`xpath=self::*[@id="${named.id}"]`)).toBeVisible();
  await expect(form(page).getByRole('searchbox')).toBeFocused();
  await form(page).getByRole('combobox', { name: 'level' }).selectOption(named.level);
  await form(page).getByRole('combobox', { name: 'category' }).selectOption(named.category);
  await form(page)
    .getByRole('combobox', { name: 'group' })
    .selectOption(group?.name ?? '');
  await expect(rows(page).first()).toContainText(named.name);
  const { level, category } = named;
  expect(query(page)).toEqual({ text: named.aliases[0], level, category, group: group?.name });
  await page.goBack();
  await expect(form(page).getByRole('combobox', { name: 'group' })).toHaveValue('');
  await expect(form(page).getByRole('combobox', { name: 'category' })).toHaveValue(category);
});

test("a group's page leads to its projects", async ({ page }) => {
  const { path, facts } = pick(
    'group near many projects',
    activeGroups(registry),
    ({ facts }) => near(facts.name).length > 20,
  );
  await open(page, pageUrl(path));
  const [category] = projectsNear(registry, path);
  const [[name, level] = []] = category?.projects ?? [];
  await page.getByText(`Show ${near(facts.name).length} projects`).click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: category?.scope ?? '' })
      .first(),
  ).toContainText(`${name} (${level})`);
  await page.getByRole('link', { name: 'in the list of all projects' }).click();
  await expect(page).toHaveURL(`/projects/?${new URLSearchParams({ group: facts.name })}`);
  await expect(rows(page)).toHaveCount(near(facts.name).length);
  await page.goto('/projects/');
});

test('the search of the site finds a project', async ({ page }) => {
  const project = pick('project with a name of its own', all, ({ name }) => /^[A-Z][a-z]{7,}$/.test(name));
  await open(page, '/meetings/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Search this site' }).fill(project.name);
  await page.getByRole('dialog').getByRole('link', { name: project.name, exact: true }).first().click();
  await expect(page).toHaveURL(`/projects/#${project.id}`);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every project is there with level, category and groups, and no form that does nothing', async ({ page }) => {
    const response = await page.goto('/projects/');
    expect((await response?.body())?.length).toBeLessThan(120_000);
    await expect(form(page)).toBeHidden();
    const texts = await rows(page).allInnerTexts();
    for (const [at, { name, level, category, groups }] of all.entries()) {
      for (const text of [name, level, category, ...groups.map(({ group }) => group.name)])
        expect(texts[at]).toContain(text);
    }
    await expect(page.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
    expect(texts).toHaveLength(all.length);
  });
});
