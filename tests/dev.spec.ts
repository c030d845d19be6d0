/** The development server, on a copy of the site: facts, mistakes and new groups reach the open pages. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type BrowserContext, expect as base, type Page, test } from '@playwright/test';
import { activeGroups } from '../src/registry/registry';
import { stateOf } from '../src/registry/tree';
import { pageUrl } from '../src/views/urls';
import { registry } from './site';

// A busy machine takes long to compile.
const expect = base.configure({ timeout: 60_000 });

const PORT = Number(process.env.PORT ?? 4173) + 7;
const parts = ['docs', 'src', 'static', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'tsconfig.json'];
/** Names that stand in the file as they are, once each. */
const people = registry.tree.read('people.yaml');
const plain = (person?: string) => {
  const name = (person && registry.people.get(person)?.name) || '';
  return people.split(`name: ${name}`).length === 2 && people.split(name).length === 2 ? name : undefined;
};
/** TAGs whose first chair and Slack channel can be edited as text. */
const tags = activeGroups(registry).flatMap(({ path, facts }) => {
  if (facts.kind !== 'tag') return [];
  const { name, channels, leaders } = facts;
  return [{ path, name, chair: plain(leaders.chairs[0]?.person), slack: channels.slack?.name }];
});
const [tag] = tags.filter(({ chair, slack }) => chair && slack);
if (!tag?.chair || !tag.slack) throw new Error('These tests need a TAG with a chair and a Slack channel');
const { chair, slack, name: tagName } = tag;
const TAG = pageUrl(tag.path);
const FACTS = `${tag.path}/group.yaml`;
let site: string;
let server: ChildProcess;
let stopped: Promise<unknown>;
let printed = '';
/** How much was printed before the last edit. */
let before = 0;

// One server for all tests, one after the other.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

test.beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const part of parts) cpSync(part, join(site, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(site, 'node_modules'), 'junction');
  edit('people.yaml', `name: ${chair}`, `nam: ${chair}`);
  const env = { ...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' };
  const cli = join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  server = spawn(process.execPath, [cli, 'start', '--no-open', '--port', String(PORT)], { cwd: site, env });
  stopped = once(server, 'close');
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => (printed += stripVTControlCharacters(`${text}`)));
});

test.afterAll(async () => {
  server.kill();
  // It may be writing a file until then.
  await stopped;
  rmSync(site, { recursive: true });
});

/** Changes one of the copy's files. @throws if there is nothing to change */
function edit(file: string, from: string, to: string): void {
  const path = join(site, 'docs', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  before = printed.length;
  writeFileSync(path, text.replace(from, to));
}

/** Opens each path in a tab of its own, as soon as the server answers. */
async function openAll(context: BrowserContext, ...paths: string[]): Promise<Page[]> {
  const url = (path: string) => `http://localhost:${PORT}${path}`;
  await expect(async () => expect((await fetch(url('/'))).status, printed).toBe(200)).toPass({ timeout: 90_000 });
  const tabs = await Promise.all(paths.map(() => context.newPage()));
  for (const [index, tab] of tabs.entries()) await tab.goto(url(paths[index] ?? '/'));
  return tabs;
}

async function expectMistake(tabs: Page[], mistake: string): Promise<void> {
  for (const tab of tabs)
    await expect(tab.frameLocator('iframe[id*="overlay"]').locator('body')).toContainText(mistake);
}

/** The overlay alone doesn't tell: it is taken away whenever the site is compiled again. */
async function expectNoMistake(tabs: Page[]): Promise<void> {
  await expect(() => expect(printed.slice(before)).toMatch(/compiled successfully\s*$/)).toPass({ timeout: 60_000 });
  for (const tab of tabs) await expect(tab.locator('iframe[id*="overlay"]')).toHaveCount(0);
}

test('a server that starts while a fact is wrong says so, and recovers', async ({ context }) => {
  const tabs = await openAll(context, TAG, '/tags/', '/leadership/');
  await expectMistake(tabs, 'unknown field "nam"; did you mean "name"?');
  edit('people.yaml', `nam: ${chair}`, `name: ${chair}`);
  await expectNoMistake(tabs);
  const seen = [chair, tags.at(-1)?.name, chair];
  for (const [index, tab] of tabs.entries()) await expect(tab.getByRole('main')).toContainText(seen[index] ?? '');
});

test('facts reach the open page, and mistakes leave the last good ones there', async ({ context }) => {
  const complaints: string[] = [];
  context.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  const [tab] = await openAll(context, TAG);
  if (!tab) return;
  const main = tab.getByRole('main');
  await expect(main).toContainText(chair);
  expect(complaints, 'what React complains of').toEqual([]);
  edit('people.yaml', chair, `${chair} the Second`);
  await expect(main).toContainText(`${chair} the Second`);

  edit(FACTS, '\nsummary:', '\nsumary:');
  await expectMistake([tab], 'unknown field "sumary"; did you mean "summary"?');
  await expect(main).toContainText(`${chair} the Second`);
  edit(FACTS, '\nsumary:', '\nsummary:');
  await expectNoMistake([tab]);
  const generated = () => stateOf(join(site, '.docusaurus', 'groups'));
  const written = generated();
  edit(FACTS, `name: ${slack}`, 'name: tag-renamed');
  await expect(main).toContainText('#tag-renamed');
  expect(generated(), 'what is written would be compiled before the fact is shown').toBe(written);

  const summary = main.getByRole('region', { name: 'At a glance' });
  await expect(summary).toContainText('TAG · checked');
  edit(FACTS, 'kind: tag', 'kind: tag\nstatus: archived');
  await expect(summary).toContainText('TAG, archived · checked');
  edit(FACTS, '\nstatus: archived', '');
});

test('a mistake is shown on every open page, wherever it is, and goes when it is corrected', async ({ context }) => {
  const other = [...registry.people.keys()].map(plain).find((name) => name && name !== chair);
  const tabs = await openAll(context, TAG, '/tcgs/');
  const mistakes: [file: string, from: string, to: string, mistake: string][] = [
    [`${tag.path}/index.mdx`, `# ${tagName}`, '# TAG Elsewhere', 'the heading is "TAG Elsewhere"'],
    ['people.yaml', `name: ${other}`, `nam: ${other}`, 'unknown field "nam"'],
  ];
  for (const [file, from, to, mistake] of mistakes) {
    edit(file, from, to);
    await expectMistake(tabs, mistake);
    edit(file, to, from);
    await expectNoMistake(tabs);
  }
});

const facts = `kind: tcg
name: TCG New Topic
summary: For people who try out new topics.
topics: [novelty]
leaders: {organizers: []}
leadership-note: Nobody is recorded yet.
channels: {}
meetings: {series: []}
initiatives: {}
verified: {on: 2026-01-01, sources: [https://example.org/]}
`;
const page = `---
title: New topic
description: A group that is there only while this test runs, to see that its pages appear by themselves.
sidebar_position: 9
---

import group from './group.yaml';

# TCG New Topic

<Summary group={group} />
`;

test("a new group's folder is enough for it to appear everywhere, and to disappear", async ({ context }) => {
  const [overview, front] = await openAll(context, '/tcgs/', '/');
  if (!overview || !front) return;
  const heading = overview.getByRole('heading', { name: 'New Topic' });
  const entry = overview.locator('.table-of-contents').getByRole('link', { name: 'New Topic' });
  const menu = overview.locator('.menu').getByRole('link', { name: 'New topic' });
  const places = [heading, entry, menu, front.getByRole('main').getByRole('link', { name: 'New Topic' }).first()];
  for (const place of places) await expect(place).toHaveCount(0);

  const folder = join(site, 'docs/tcgs/new-topic');
  mkdirSync(folder);
  writeFileSync(join(folder, 'group.yaml'), facts);
  writeFileSync(join(folder, 'index.mdx'), page);
  for (const place of places) await expect(place).toBeAttached();
  await expect(heading).toHaveAttribute('id', 'new-topic');
  await menu.click();
  await expect(overview.getByRole('main')).toContainText('TCG · checked');
  const [next] = await openAll(context, '/next/new-topic/');
  await expect(next?.getByRole('heading', { level: 1 }) ?? heading).toHaveText('Next meeting of TCG New Topic');

  before = printed.length;
  rmSync(folder, { recursive: true });
  await expectNoMistake([front]);
  await expect(places.at(-1) ?? heading).toHaveCount(0);
});

test('every mistake stood in the terminal once for each time that the site was compiled, without a stack', () => {
  const runs = printed.split(/compiled (?:with|successfully)/);
  const lines = runs.map((run) => [...run.matchAll(/docs\/\S+:\d+:\d+: .+; .+/g)].map(([mistake]) => mistake));
  for (const run of lines) expect(run).toEqual([...new Set(run)]);
  console.log(`Looked at ${lines.flat().length} mistakes that were printed in ${runs.length} runs`);
  expect(lines.flat().length).toBeGreaterThan(3);
  expect(printed).not.toMatch(/^\W*at .*:\d+:\d+\)?$/m);
});
