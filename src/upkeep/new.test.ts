import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fixtureTree } from '../../tests/fixture';
import { load } from '../registry/load';
import { printProblem } from '../registry/problems';
import { groupSchema } from '../registry/schema';
import type { Tree } from '../registry/tree';
import { newGroup, writeFolder } from './new';

const TODAY = '2026-07-01';
const tree = fixtureTree();
const kinds = [
  ['tag', 'Delta', undefined, 'tags/delta'],
  ['tcg', 'TCG Delta & Co.', undefined, 'tcgs/delta-co'],
  ['subproject', 'Delta', 'tags/alpha', 'tags/alpha/subprojects/delta'],
  ['subproject', 'Café 2', 'toc', 'toc/subprojects/cafe-2'],
] as const;

/** The fixture with a new group in it, its texts changed as told. */
function treeWith({ path, files }: ReturnType<typeof newGroup>, change = (text: string) => text): Tree {
  const added = new Map(Object.entries(files).map(([file, text]) => [`${path}/${file}`, change(text)]));
  const read = (file: string) => added.get(file) ?? tree.read(file);
  return { name: 'fixture', files: [...tree.files, ...added.keys()].sort(), read };
}

const lines = (one: Tree): string[] => load(one, TODAY).problems.map(printProblem);

/** Every blank filled, each by what its field takes. */
function fill(text: string): string {
  const values: Record<string, string[]> = {
    person: ['bob', 'cyd-lee'],
    start: ['2026-01-01', '2026-01-01'],
    on: ['2026-01-01', '2026-01-01'],
    url: ['https://example.org/'],
    state: ['text'],
    sources: ['https://example.org/'],
  };
  const fields = text.replace(
    /([\w-]+)(: \[?)FILL-IN/g,
    (_, key, colon) => key + colon + (values[key]?.shift() ?? 'Word'),
  );
  return fields.replace(/ \(one sentence.*/, '.').replace(/FILL-IN.*/g, 'A sentence.');
}

describe.each(kinds)('a new %s "%s" under %s', (kind, name, parent, path) => {
  const folder = newGroup(tree, kind, name, parent);
  const facts = folder.files['group.yaml'] ?? '';

  it('goes where its kind lives, with the pages it needs', () => {
    expect(folder.path).toBe(path);
    const pages = kind === 'tag' ? ['charter.mdx', 'index.mdx'] : ['index.mdx'];
    expect(Object.keys(folder.files).sort()).toEqual([...pages, 'group.yaml'].sort());
  });

  it('waits for its blanks, and check names each in one line', () => {
    const blanks = Object.entries(folder.files).flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/FILL-IN/g)].map((match) => `fixture/${path}/${file}:${index + 1}:${match.index + 1}`),
        ),
    );
    const found = lines(treeWith(folder));
    expect(found.every((line) => line.includes('still blank'))).toBe(true);
    expect(found.map((line) => line.split(': ')[0])).toEqual(
      blanks.sort(new Intl.Collator('en', { numeric: true }).compare),
    );
    expect(blanks.length).toBeGreaterThan(8);
  });

  it('still shows other mistakes', () => {
    const found = lines(treeWith(folder, (text) => text.replace('meetings:', 'meeting:')));
    expect(found).toContainEqual(
      expect.stringMatching(/group\.yaml:\d+:1: unknown field "meeting"; did you mean "meetings"\?/),
    );
  });

  it('passes once the blanks are filled', () => {
    expect(lines(treeWith(folder, fill)).filter((line) => !line.includes(': warning: '))).toEqual([]);
  });

  it('explains every field, and its examples have the right form', () => {
    const schema = z.toJSONSchema(groupSchema).oneOf?.find(({ properties }) => Object(properties?.kind).const === kind);
    const names = [...JSON.stringify(schema).matchAll(/"([a-z-]+)":\{"(?:type|description|default|anyOf|\$ref)"/g)];
    const fields = new Set(names.map(([, field]) => field).filter((field) => field !== 'items'));
    for (const field of fields) expect(facts).toMatch(new RegExp(`[ {#\n]${field}:`));
    expect(fields.size).toBeGreaterThan(50);

    const all = fill(facts)
      .replace(/^#.*\n/, '')
      .replace(/\n +# website: \{.*/, '')
      .replace(/^( *)# ((?: {2})*(?:- )?(?:[\w-]+:|\{).*)/gm, '$1$2')
      .replace(/^ *#.*\n|^\{ name.*\n/gm, '')
      .replace(/: (\{\}|\[\])\n(?= +[\w-])/g, ':\n')
      .replace('tags/infrastructure', 'tcgs/beta')
      .replace('Runtime / Cloud Native Network', 'Food / Root')
      .replace('Cilium', 'Apple')
      .replaceAll('https://…', 'https://example.org/')
      .replaceAll('C…', 'C000000009')
      .replaceAll('…', 'words');
    const { problems } = load(
      treeWith(folder, (text) => (text === facts ? all : fill(text))),
      TODAY,
    );
    expect(all).not.toBe(fill(facts));
    expect(
      problems
        .filter(({ what, severity }) => severity === 'error' && !what.includes('not in people.yaml'))
        .map(printProblem),
    ).toEqual([]);
  });
});

describe('refuses', () => {
  const refused: [string, string, string | undefined, string][] = [
    ['project', 'X', undefined, 'there is no kind "project"; use tag, tcg or subproject'],
    ['tcg', '', undefined, '"" can\'t be the name of a group; use 1 to 60 letters'],
    ['tcg', '   ', undefined, "can't be the name"],
    ['tcg', 'x'.repeat(61), undefined, "can't be the name"],
    ['tcg', 'A\u0007B', undefined, '"A\\u0007B" can\'t be the name'],
    ['tcg', 'A\nB', undefined, "can't be the name"],
    ['tcg', 'A\u202eB', undefined, "can't be the name"],
    ['tcg', '../../etc', undefined, "can't be the name"],
    ['tcg', 'a..b', undefined, "can't be the name"],
    ['tcg', 'a/b', undefined, "can't be the name"],
    ['tcg', 'a\\b', undefined, "can't be the name"],
    ['tcg', '<b>', undefined, "can't be the name"],
    ['tcg', '雲', undefined, "can't be the name"],
    ['tcg', 'Beta', undefined, 'the name "beta" of docs/tcgs/beta is taken; choose another name'],
    ['tag', 'TAG Beta', undefined, 'the name "beta" of docs/tags/beta is taken'],
    ['tcg', 'All', undefined, 'is taken'],
    ['tcg', 'Beta', 'toc', 'a tcg can\'t belong to "toc"; leave --parent out'],
    ['subproject', 'X', undefined, "a subproject can't belong to no group; use --parent with one of tags/alpha, toc"],
    [
      'subproject',
      'X',
      'tags/alpa',
      'a subproject can\'t belong to "tags/alpa"; use --parent with one of tags/alpha, toc',
    ],
    ['subproject', 'X', 'tcgs/beta', 'can\'t belong to "tcgs/beta"'],
    ['subproject', 'X', '../tags/alpha', 'can\'t belong to "../tags/alpha"'],
  ];
  it.each(refused)('%s "%s" under %s', (kind, name, parent, message) => {
    expect(() => newGroup(tree, kind, name, parent)).toThrow(message);
  });

  it('a folder or a page that is there, even without facts', () => {
    for (const file of ['tcgs/delta', 'tcgs/delta/notes.txt', 'tcgs/delta.mdx'])
      expect(() => newGroup({ ...tree, files: [file] }, 'tcg', 'Delta')).toThrow('is taken');
  });
});

describe('writing', () => {
  const root = mkdtempSync(join(tmpdir(), 'new-'));
  const folder = { path: 'toc/subprojects/x', files: { 'a.txt': 'A', 'b.txt': 'B' } };

  it('makes the folder with all files, and never writes over one', () => {
    writeFolder(root, folder);
    writeFileSync(join(root, folder.path, 'a.txt'), 'mine');
    expect(() => writeFolder(root, folder)).toThrow('EEXIST');
    expect(readFileSync(join(root, folder.path, 'a.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(join(root, folder.path))).toEqual(['a.txt', 'b.txt']);
  });

  it('leaves nothing if one file can not be written', () => {
    const broken = { path: 'tcgs/y', files: { 'a.txt': 'A', 'no/such/folder.txt': 'B' } };
    expect(() => writeFolder(root, broken)).toThrow('ENOENT');
    expect(readdirSync(join(root, 'tcgs'))).toEqual([]);
  });
});
