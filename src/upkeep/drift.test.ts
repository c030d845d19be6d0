import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { files } from '../../tests/fixture';
import { load } from '../registry/load';
import { diskTree } from '../registry/tree';
import { drift } from './drift';

const FIXTURES = join(__dirname, '../../tests/fixtures/upstream');
const TAGS = readFileSync(join(FIXTURES, 'tags.yaml'), 'utf8');
const TODAY = '2026-06-01';
const ALPHA = 'tags/alpha/group.yaml';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-command-'));
  for (const [file, text] of Object.entries(files)) put(file, text);
  put(
    ALPHA,
    of(ALPHA).replace('id: C000000001}', 'id: C000000001}, mailing-list: "https://lists.example.org/g/alpha"'),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, text: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  return join(folder, file);
}
const of = (file: string): string => readFileSync(join(folder, file), 'utf8');
const all = (): string => Object.keys(files).map(of).join('\0');

async function run(...args: string[]) {
  const lines: string[] = [];
  const status = await drift(args, folder, TODAY, (line) =>
    lines.push(line.replaceAll(folder, '').replace(/^[./]*\/tmp\/.*?\//, '')),
  );
  return { status, lines };
}
const changed = (from: string | RegExp, to: string) => {
  expect(TAGS).toMatch(from);
  return put('tags.yaml', TAGS.replace(from, to));
};

describe('drift', () => {
  it('says that nothing differs', async () => {
    expect(await run(put('tags.yaml', TAGS))).toEqual({ status: 0, lines: ['/tags.yaml: no differences.'] });
  });

  it('says what differs and what to do, and changes nothing', async () => {
    const source = changed('2027-12-31', '2028-12-31');
    const before = all();
    const { status, lines } = await run(source);
    expect(status).toBe(1);
    expect(lines[0]).toContain('leaders.chairs.ada.term: ours { start: 2026-01-01, end: 2027-12-31 }, theirs');
    expect(lines.slice(1)).toEqual([
      '/tags.yaml: 1 difference.',
      'Add --write to take theirs; where ours is right, tell those who keep the source.',
    ]);
    expect(all()).toBe(before);
  });

  it('takes people who come, go and stay, and finds nothing afterwards', async () => {
    const source = changed(
      /github: ADA[\s\S]*?end: "2027-12-31"\n/,
      'github: bob\n          company: Bobco, Inc.\n        - github: Eve-1\n          name: Eve\n          term: { start: 2026-05-01 }\n',
    );
    const { status, lines } = await run(source, '--write');
    expect([status, lines.at(-1)]).toEqual([
      0,
      expect.stringMatching(/: written; see "git diff", and keep what is right$/),
    ]);
    expect(of(ALPHA)).toContain('chairs: [{ person: bob }, { person: Eve-1, term: { start: 2026-05-01 } }]\n');
    expect(of(ALPHA)).toContain(
      'former: [{ person: ada, role: chairs, term: { start: 2026-01-01, end: 2027-12-31 } }]\n',
    );
    expect(of('people.yaml')).toBe(
      `ada: {name: Ada, organization: Acme}\nbob: {name: Bob, organization: "Bobco, Inc."}\ncyd-lee: {name: Cyd Lee, github: unknown}\ndan: {name: Dan}\nEve-1: { name: Eve }\n`,
    );
    expect(load(diskTree(folder), TODAY).registry).toBeDefined();
    expect((await run(source)).status).toBe(0);
  });

  it('takes back who was a former leader', async () => {
    put(
      ALPHA,
      of(ALPHA)
        .replace('chairs: [{person: ada', 'chairs: [{person: bob}, {person: ada')
        .replace('related:', 'former: [{person: bob, role: chairs}]\nrelated:')
        .replace('{person: bob}, ', ''),
    );
    const source = changed(
      '      # tech_leads:',
      '        - github: bob\n          term: { start: 2026-05-01, end: 2028-05-01 }\n      # tech_leads:',
    );
    expect((await run(source, '--write')).status).toBe(0);
    expect(of(ALPHA)).toContain('former: []');
  });

  it('changes no file if the registry would have an error', async () => {
    const source = changed('github: dan\n        name: Dan', 'github: bob\n        name: Bob');
    put('tags.yaml', readFileSync(source, 'utf8').replace('company: Acme', 'company: Bcme'));
    const before = all();
    const { status, lines } = await run(source, '--write');
    expect(status).toBe(1);
    expect(lines.at(-2)).toContain('liaison "bob" has no seat on the TOC');
    expect(lines.at(-1)).toBe('Nothing was written, since theirs would bring these errors; settle these by hand.');
    expect(all()).toBe(before);
  });

  it('changes no file if one is laid out so that it cannot be edited', async () => {
    put(ALPHA, of(ALPHA).replace('liaisons: [dan]', 'liaisons:\n  -\n    dan'));
    const source = changed('github: dan\n        name: Dan', 'github: bob\n        name: Bob');
    const before = all();
    const { status, lines } = await run(source, '--write');
    expect([status, lines.at(-1)]).toEqual([
      2,
      expect.stringMatching(/can't write liaisons.*nothing was written, edit it by hand$/),
    ]);
    expect(all()).toBe(before);
  });

  it('leaves to the editor what only a person can settle', async () => {
    const source = changed('name: TAG Alpha\n', 'name: TAG Alef\n');
    const before = all();
    const { status, lines } = await run(source, '--write');
    expect([status, lines.at(-1)]).toEqual([1, '/tags.yaml: 1 difference, 1 of them to settle by hand.']);
    expect(all()).toBe(before);
  });

  it.each([
    ['broken.yaml', 'tags: [', /broken\.yaml:1:\d+: not valid YAML: Flow sequence/],
    [
      'page.yaml',
      '<!doctype html>\n<html><head><title>404: not found</title></head></html>',
      /web page; GitHub has the files themselves behind "Raw"; check the name/,
    ],
    ['picture.yaml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), /not text/],
    ['empty.yaml', '', /no tags\.yaml, no landscape\.yml and no iCalendar feed/],
    ['other.yaml', 'name: something\n', /no tags\.yaml/],
    ['list.yaml', '- tags\n', /no tags\.yaml/],
    ['bomb.yaml', `a: &a [x,x,x,x,x,x,x,x,x,x]\ntags: [${'*a,'.repeat(200)}]\n`, /alias/],
  ])('cannot read %s, says why and goes on to the next', async (name, content, reason) => {
    const { status, lines } = await run(put(name, content), put('tags.yaml', TAGS));
    expect(status).toBe(2);
    expect(lines[0]).toMatch(reason);
    expect(lines[0]).toContain(name);
    expect(lines.at(-1)).toBe('/tags.yaml: no differences.');
  });

  it('cannot read what is not there, nor a registry with an error', async () => {
    expect((await run(join(folder, 'missing.yaml'))).status).toBe(2);
    expect((await run('http://127.0.0.1:1/tags.yaml')).status).toBe(2);
    put(ALPHA, 'kind: tag\n');
    const { status, lines } = await run(put('tags.yaml', TAGS));
    expect(status).toBe(2);
    expect(lines.join('\n')).toContain('field "name" is missing');
  });

  it('reads the feeds that groups name, and says so if none does', async () => {
    expect(await run()).toEqual({ status: 0, lines: [expect.stringContaining('No group has "feed"')] });
    put(ALPHA, of(ALPHA).replace('series:', 'feed: "https://example.org/feed", series:'));
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    const { status, lines } = await run();
    fetched.mockRestore();
    expect([status, lines[0]]).toEqual([2, expect.stringContaining("https://example.org/feed can't be read")]);
  });

  it('waits for no other run, and takes over from one that was killed', async () => {
    const source = changed('2027-12-31', '2028-12-31');
    const before = all();
    put('.drift-lock', String(process.ppid));
    const busy = `Another run of this command (process ${process.ppid}) is at work; try again when it has ended.`;
    expect(await run(source, '--write')).toEqual({ status: 2, lines: [busy] });
    expect(all()).toBe(before);
    put('.drift-lock', '999999999');
    expect((await run(source, '--write')).status).toBe(0);
    expect(existsSync(join(folder, '.drift-lock'))).toBe(false);
  });

  it('knows no other option', async () => {
    expect(await run('--wriet')).toEqual({ status: 2, lines: [expect.stringContaining('no option --wriet')] });
  });

  it('ends what an interrupted run began, before it does anything else', async () => {
    put(`${ALPHA}.drift-new`, of(ALPHA).replace('name: TAG Alpha', 'name: TAG Alpha # new'));
    put('drift-unfinished', '');
    expect(load(diskTree(folder), TODAY).registry).toBeUndefined();
    const { status, lines } = await run(put('tags.yaml', TAGS));
    expect([status, lines[0]]).toEqual([0, 'An earlier --write was interrupted; it is finished or undone now.']);
    expect(of(ALPHA)).toContain('# new');
  });
});
