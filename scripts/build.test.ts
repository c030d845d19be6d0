import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { swap } from './build';

let place: string;
beforeEach(() => {
  place = join(mkdtempSync(join(tmpdir(), 'build-')), 'build');
});
afterEach(() => rmSync(join(place, '..'), { recursive: true }));

const write = (folder: string, text: string) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
};
const site = () => readFileSync(join(place, 'index.html'), 'utf8');

it('puts a new site in the place of the old one, also after a stop in between', () => {
  for (const text of ['first', 'second']) {
    write(`${place}.new`, text);
    swap(`${place}.new`, place);
    expect(site()).toBe(text);
  }
  write(`${place}.old`, 'left behind');
  write(`${place}.new`, 'third');
  swap(`${place}.new`, place);
  expect([site(), existsSync(`${place}.old`), existsSync(`${place}.new`)]).toEqual(['third', false, false]);
});

it('leaves the site of before when the build fails', () => {
  write(place, 'first');
  const env = { ...process.env, BASE_URL: 'nowhere' };
  const { status, stderr } = spawnSync('node', ['--import', 'tsx', 'scripts/build.ts', place], {
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('BASE_URL is "nowhere": unset it');
  expect(stderr).toContain(`The build failed; ${place}/ is as it was before.`);
  expect(site()).toBe('first');
}, 60_000);
