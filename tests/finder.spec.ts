/** The finder on the first page: typing, projects, groups and pages as answers, the address, and what it fetches. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { activeGroups } from '../src/registry/registry';
import { lists } from '../src/views/lists';
import { pageUrl } from '../src/views/urls';
import { open, pick, registry } from './site';
import { ownTopics } from './topics';

/** In bytes, with gzip. */
const MOST = 16 * 1024;

const groups = activeGroups(registry);
const nameAt = (url: string) => groups.find(({ path }) => pageUrl(path) === url)?.facts.name ?? '';
const projects = lists.projects(registry);

const finder = (page: Page) => page.getByRole('search', { name: 'Groups' });
const box = (page: Page) => finder(page).getByRole('searchbox', { name: 'What are you looking for?' });
const answers = (page: Page) => page.getByRole('list', { name: 'Answers' }).locator('> li');
const names = (page: Page) => answers(page).locator('> a:first-child');
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('a topic finds its group, and the question stays in the address', async ({ page }) => {
  const [topic, [url = '']] = pick('topic of one group', ownTopics, ([words]) => words.length > 5);
  await open(page, '/');
  await box(page).pressSequentially(`which group works on ${topic}`);
  await expect(names(page).first()).toHaveText(nameAt(url));
  await expect(answers(page).first()).toContainText(topic);
  await expect(box(page)).toBeFocused();
  expect(query(page)).toEqual({ q: `which group works on ${topic}` });
  await names(page).first().click();
  await expect(page).toHaveURL(url);
  await page.goBack();
  await expect(names(page).first()).toHaveText(nameAt(url));
  await page.goBack();
  await expect(box(page)).toHaveValue('');
});

test('a project says its level, its groups and why, with links; on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const project = pick('project near one group', projects, (one) => one.groups.length === 1);
  const [near] = project.groups;
  await open(page, `/?${new URLSearchParams({ q: project.name.toLowerCase() })}`);
  const answer = answers(page).first();
  await expect(answer).toContainText(`${project.name}, ${project.level}, ${project.category.split(' / ')[1]}`);
  await expect(answer).toContainText(`${near?.group.name} covers “${near?.scope}”`);
  await expect(answer.getByRole('link', { name: /^Join / })).toHaveAttribute('href', /^http/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await names(page).first().click();
  await expect(page).toHaveURL(`/projects/#${project.id}`);
  await expect(page.locator(`#${project.id}`)).toBeInViewport();
});

test('a question about the site is answered by pages, and an unknown word honestly', async ({ page }) => {
  await open(page, '/');
  await box(page).fill('what is a TAG');
  await expect(names(page).first()).toHaveAttribute('href', /^\/(tags|glossary)\//);
  await box(page).fill('xylophone');
  await expect(page.getByText('No group covers this.')).toBeVisible();
  const help = page.getByText('Ask the TAG that seems closest');
  const tags = groups.filter(({ facts }) => facts.kind === 'tag');
  for (const { facts } of tags) await expect(help.getByRole('link', { name: facts.name })).toBeVisible();
  await expect(help.getByRole('link', { name: '#' })).toHaveAttribute('href', /slack/);
  await expect(page.getByText('Propose a TCG')).toHaveCount(0);
  expect(tags.length).toBeGreaterThan(0);
});

test('code and facts are fetched on the first focus, and are small', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await box(page).focus();
  await box(page).fill('storage');
  await expect(answers(page)).not.toHaveCount(0);
  const bytes = scripts.slice(before).map((path) => gzipSync(readFileSync(join('build', path)), { level: 9 }).length);
  const all = bytes.reduce((sum, one) => sum + one, 0);
  console.log(`The finder fetches ${all} bytes in ${bytes.length} files: ${bytes.join(', ')}`);
  expect(bytes.length).toBeGreaterThan(0);
  expect(all).toBeLessThanOrEqual(MOST);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no box that does nothing, and a link to every group', async ({ page }) => {
    await page.goto('/');
    await expect(finder(page)).toBeHidden();
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(groups.filter(({ path }) => !links.includes(pageUrl(path))).map(({ path }) => path)).toEqual([]);
    expect(groups.length).toBeGreaterThan(0);
  });
});

test('without its code it says so, and the page stays', async ({ page }) => {
  await open(page, '/');
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.route('**/*.js', (route) => route.abort());
  await box(page).fill('storage');
  await expect(page.getByRole('status').first()).toHaveText('The answers could not load.');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(failures).toEqual([]);
});
