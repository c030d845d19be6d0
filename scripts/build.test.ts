import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { swap, withoutDamage } from './build';

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

it('builds once more without a cache that the bundler breaks down over, and only then', () => {
  for (const [first, builds] of [
    [0, 1],
    [1, 1],
    [134, 2],
  ] as const) {
    write(place, 'cached');
    let count = 0;
    const status = withoutDamage(() => (++count === 1 ? first : 0), place);
    expect([status, count, existsSync(place)]).toEqual([first === 134 ? 0 : first, builds, builds === 1]);
    rmSync(place, { recursive: true, force: true });
  }
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
