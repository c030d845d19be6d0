import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { files } from '../../tests/fixture';
import { load } from '../registry/load';
import { diskTree } from '../registry/tree';
import { finish, replaceAll } from './files';

const OLD = Object.fromEntries(Object.entries(files).filter(([file]) => file.endsWith('.yaml')));
const NEW = Object.fromEntries(Object.entries(OLD).map(([file, text]) => [file, `# new\n${text}`]));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-files-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const texts = () =>
  Object.fromEntries(Object.keys(OLD).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
const names = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+/.test(name))
    .sort();
const sound = () => load(diskTree(folder), '2026-06-01').registry !== undefined;

/** Writes the new texts in a process that kills itself before its nth call of a function of `fs`. */
function killed(call: string, nth: number): void {
  const code = `
    const fs = require('node:fs');
    const { replaceAll } = require(${JSON.stringify(join(__dirname, 'files.ts'))});
    const real = fs.${call};
    let count = 0;
    fs.${call} = (...args) => (++count === ${nth} ? process.kill(process.pid, 'SIGKILL') : real(...args));
    replaceAll(${JSON.stringify(folder)}, new Map(${JSON.stringify(Object.entries(NEW))}));`;
  const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '--eval', code]);
  expect(signal).toBe('SIGKILL');
}

describe('replaceAll', () => {
  it('replaces every file and leaves nothing beside them', () => {
    const before = names();
    replaceAll(folder, new Map(Object.entries(NEW)));
    expect(texts()).toEqual(NEW);
    expect(names()).toEqual(before);
    expect(finish(folder)).toBe(false);
  });

  it('replaces none if one cannot be written', () => {
    const before = names();
    const broken = new Map([...Object.entries(NEW), ['no/such/folder.yaml', '']]);
    expect(() => replaceAll(folder, broken)).toThrow('ENOENT');
    expect(texts()).toEqual(OLD);
    expect(names()).toEqual(before);
  });

  const count = Object.keys(OLD).length;
  it.each([
    ['writeFileSync', 2, OLD],
    ['writeFileSync', count + 1, OLD],
    ['renameSync', 1, NEW],
    ['renameSync', 2, NEW],
    ['renameSync', count, NEW],
    ['rmSync', 1, NEW],
  ])(
    'killed before its %s number %i, gives all old files or all new',
    (call, nth, expected) => {
      const before = names();
      killed(call, nth);
      // Until then, whoever reads the folder sees one time only, or an error that says what to do.
      const now = JSON.stringify(texts());
      expect(sound() ? [JSON.stringify(OLD), JSON.stringify(NEW)].includes(now) : expected === NEW).toBe(true);
      expect(finish(folder)).toBe(true);
      expect(texts()).toEqual(expected);
      expect(names()).toEqual(before);
      expect(sound()).toBe(true);
    },
    30_000,
  );
});
