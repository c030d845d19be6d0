import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { ALPHA, append, BETA, complaints, files, swap } from '../../tests/fixture';
import { explain, remedy } from './explain';
import { printProblem } from './problems';
import { groupSchema } from './schema';
import { Source } from './source';

const person = 'write a GitHub handle, or a name in kebab case: octocat, ada-lovelace';

const tcg = [
  [
    'role: organizers',
    'role: organizer',
    '11:30: "role" is "organizer"; write chairs or tech-leads or leads or organizers or members or alternates',
  ],
  ['organizers: [', 'leads: [', '10:3: a tcg has no leads; write organizers, or correct "kind"'],
  [
    'former: [',
    'predecessors: [{name: Old, legacy: "yes"}]\nformer: [',
    '11:36: "legacy" is "yes"; write true or false',
  ],
];

const people = [
  ['bob: {name: Bob}', 'bob: Bob', '2:6: "bob" is "Bob"; write fields here: name, github, organization'],
  ['bob: {name: Bob}', 'bob:', '2:5: "bob" is empty; write fields here: name, github, organization'],
  ['bob: {name: Bob}', 'bob: {nam: Bob}', '2:7: unknown field "nam"; did you mean "name"?'],
  [
    'bob: {name: Bob}',
    'bob: {name: Bob, github: bob}',
    '2:26: "github" is "bob"; write unknown, or remove it: the key is the handle',
  ],
  ['bob: {name: Bob}', 'b_b: {name: Bob}', `2:1: the key "b_b" has another form; ${person}`],
  ['bob: {name: Bob}', '007: {name: 7}', '2:13: "name" is 7; put it in quotes: "7"'],
];

describe('a wrong value gives one line that says what is wrong and how to fix it', () => {
  const cases = [...tcg.map((wrong) => [BETA, ...wrong]), ...people.map((wrong) => ['people.yaml', ...wrong])];

  it.each(cases)('%s: %j', (file = '', from = '', to = '', line = '') => {
    expect(complaints({ [file]: swap(from, to) })).toEqual([`${file}:${line}`]);
  });

  it.each([
    [ALPHA, 'hello '.repeat(1000), 'write kind: tag, tcg, subproject or committee'],
    [ALPHA, '- a\n- b\n', 'write kind: tag, tcg, subproject or committee'],
    ['people.yaml', '5', 'write a line for each person: "octocat: {name: Mona Lisa}"'],
  ])('%s: no fields at all, and no echo of what is there', (file, content, fix) => {
    expect(complaints({ [file]: () => content })).toEqual([`${file}:1:1: the file has no fields; ${fix}`]);
  });

  it('two mistakes give two lines', () => {
    const two = complaints({
      [BETA]: (given) => append('sumary: Again.\n')(given).replace(/summary: .*/, 'former: []'),
    });
    expect(two).toEqual([expect.stringMatching('"former" stands twice')]);
    const typed = complaints({ [BETA]: (given) => given.replace('name:', 'nam:').replace(/summary: .*\n/, '') });
    expect(typed).toEqual([
      `${BETA}:1:1: field "summary" is missing; add "summary: …" here`,
      `${BETA}:2:1: unknown field "nam"; did you mean "name"?`,
    ]);
  });
});

/** Every field there is, each with a right value. */
const full = {
  ...parse(files[ALPHA] ?? ''),
  aliases: ['A'],
  status: 'active',
  topics: ['testing', { name: 'tests', aliases: ['checks'] }],
  'leadership-note': 'A note.',
  former: [{ person: 'ada', role: 'chairs', term: { start: '2025-01-01', end: '2025-12-31' }, note: 'A note.' }],
  channels: { slack: { name: 'a', id: 'C000000001' }, website: { url: 'https://a.org', unconfirmed: true } },
  resources: [{ title: 'A', url: 'https://a.org', about: 'A.' }],
  initiatives: {
    label: 'tag/alpha',
    page: 'https://a.org',
    known: [
      {
        title: 'A',
        summary: 'A.',
        issue: 1,
        artifacts: [{ title: 'A', url: 'https://a.org' }],
        slack: { id: 'C000000001' },
      },
    ],
  },
  predecessors: [{ name: 'A', repository: 'https://a.org', legacy: true, emeritus: ['ada'], unconfirmed: true }],
};

/** The paths of every value below, whatever it is. */
const pathsOf = (value: unknown): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])])
    : [];

function linesFor(path: string[], wrong: unknown): string[] {
  const facts = structuredClone(full);
  const [last = ''] = path.slice(-1);
  const parent = path.slice(0, -1).reduce((at, key) => at[key], facts);
  parent[last] = wrong;
  const source = new Source('a.yaml', stringify(facts));
  const { error } = groupSchema.safeParse(source.value, { error: remedy });
  return explain(error?.issues ?? [], source).map(printProblem);
}

describe('whatever stands in a field, its line is for people', () => {
  const wrongs = [5, -1, Number.NaN, null, false, ' ', 'no such thing', 'x'.repeat(5000), [], [null], {}, { a: 1 }];
  const paths = pathsOf(full);

  it('of every field', () => {
    expect(groupSchema.safeParse(full).error).toBeUndefined();
    expect(paths.length).toBeGreaterThan(70);
  });

  it.each(paths.map((path) => [path.join(' ')]))('%s', (path) => {
    const lines = wrongs.flatMap((wrong) => linesFor(path.split(' '), wrong));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line).toMatch(/^a\.yaml:\d+:\d+: [^;]+; [^;]{5,}$/);
      expect(line).not.toMatch(
        /undefined|Invalid|expected|received|Too (small|big)|\[object|\/\^|fields here: $|at least one.*-/,
      );
      expect(line.length).toBeLessThan(400);
    }
  });
});
