/** The development server, on a copy of the site: an edit of a fact reaches the open page, and so does a mistake. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const PORT = 4180;
const parts = ['docs', 'src', 'static', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'tsconfig.json'];
const page = `http://localhost:${PORT}/tags/infrastructure/`;
let site: string;
let server: ChildProcess;
let printed = '';

test.beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const part of parts) cpSync(part, join(site, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(site, 'node_modules'), 'junction');
  const env = { ...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' };
  const cli = join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  server = spawn(process.execPath, [cli, 'start', '--no-open', '--port', String(PORT)], { cwd: site, env });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (printed += text));
});

test.afterAll(() => {
  server.kill();
  rmSync(site, { recursive: true });
});

/** Changes one of the copy's files. @throws if there is nothing to change */
function edit(file: string, from: string, to: string): void {
  const path = join(site, 'docs', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  writeFileSync(path, text.replace(from, to));
}

test('facts and mistakes reach the open page', async ({ page: tab }) => {
  test.setTimeout(180_000);
  await expect(async () => expect((await fetch(page)).status, printed).toBe(200)).toPass({ timeout: 90_000 });
  await tab.goto(page);
  const main = tab.getByRole('main');
  await expect(main).toContainText('Xing Yang');

  edit('people.yaml', 'Xing Yang', 'Xing Yang the Second');
  await expect(main).toContainText('Xing Yang the Second');

  edit('tags/infrastructure/group.yaml', 'liaisons:', 'liasons:');
  const mistake = 'unknown field "liasons"; did you mean "liaisons"?';
  const overlay = tab.frameLocator('iframe[id*="overlay"]');
  await expect(overlay.locator('body')).toContainText(mistake);
  expect(printed).toContain(mistake);
  await expect(main).toContainText('Xing Yang the Second');

  edit('tags/infrastructure/group.yaml', 'liasons:', 'liaisons:');
  await expect(tab.locator('iframe[id*="overlay"]')).toHaveCount(0);
  edit('tags/infrastructure/group.yaml', 'name: tag-infrastructure', 'name: tag-renamed');
  await expect(main).toContainText('#tag-renamed');
});
