import { describe, expect, it } from 'vitest';
import { complaints, files, fixtureTree } from '../../tests/fixture';
import { load, loadOrThrow } from './load';
import { rules } from './rules';

const ALPHA = 'tags/alpha/group.yaml';
const BETA = 'tcgs/beta/group.yaml';
const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const append = (more: string) => (text: string) => text + more;
const gone = () => '';

/** One thing wrong, and the one line that must come of it. */
const mistakes: Record<string, [Record<string, (text: string) => string>, string]> = {
  'field typo': [
    { [ALPHA]: swap('liaisons:', 'liasons:') },
    `${ALPHA}:12:1: unknown field "liasons"; did you mean "liaisons"?`,
  ],
  'missing field': [
    { [ALPHA]: swap(/summary:.*\n/, '') },
    `${ALPHA}:1:1: field "summary" is missing; add "summary: …" here`,
  ],
  'wrong kind': [
    { [ALPHA]: swap('kind: tag', 'kind: tags') },
    `${ALPHA}:1:7: "kind" is "tags": not one of the kinds; use tag, tcg, subproject or committee`,
  ],
  'no such day': [
    { [ALPHA]: swap('2027-12-31', '2027-12-32') },
    `${ALPHA}:10:57: "end" is "2027-12-32": Invalid ISO date; write a real day as YYYY-MM-DD`,
  ],
  'address without https': [
    { [ALPHA]: swap('https://example.org/charter', 'example.org/charter') },
    `${ALPHA}:13:16: "url" is "example.org/charter": Invalid URL; write a whole address that begins with https://`,
  ],
  'YAML syntax': [
    { [ALPHA]: swap('topics: [testing]', 'topics: [testing') },
    `${ALPHA}:5:1: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; check the indentation, quotes and colons on this line and the one above`,
  ],
  'key twice': [
    { [ALPHA]: append('name: TAG Alpha\n') },
    `${ALPHA}:17:1: not valid YAML: Map keys must be unique; check the indentation, quotes and colons on this line and the one above`,
  ],
  'empty file': [{ [BETA]: () => '\n' }, `${BETA}:1:1: the file is empty; add its facts; another group shows the form`],
  'term ends before it starts': [
    { [ALPHA]: swap('2027-12-31', '2025-12-31') },
    `${ALPHA}:10:57: the term of "ada" ends on 2025-12-31, before it starts on 2026-01-01; correct one of the two days`,
  ],
  'finished term': [
    { [ALPHA]: swap('end: 2027-12-31', 'end: 2026-05-31') },
    `${ALPHA}:10:57: warning: the term of "ada" ended on 2026-05-31; record the new term, or move the person to former`,
  ],
  'unknown person': [
    { [ALPHA]: swap('liaisons: [dan]', 'liaisons: [dam]') },
    `${ALPHA}:12:12: "dam" is not in people.yaml; did you mean "dan"?`,
  ],
  'unused person': [
    { 'people.yaml': append('eve: {name: Eve}\n') },
    'people.yaml:5:1: no group names "eve"; remove the entry, or name the person in a group',
  ],
  'one person twice': [
    {
      'people.yaml': append('ADA: {name: Other}\n'),
      [BETA]: swap('person: ada', 'person: ADA'),
    },
    'people.yaml:5:1: "ADA" and "ada" are the same handle; keep one entry',
  ],
  'liaison without a seat': [
    { [ALPHA]: swap('liaisons: [dan]', 'liaisons: [bob]') },
    `${ALPHA}:12:12: liaison "bob" has no seat on the TOC; name a member, or seat the person in docs/toc/group.yaml`,
  ],
  'twice in one role': [
    { [BETA]: swap('{person: cyd-lee}]', '{person: cyd-lee}, {person: bob}]') },
    `${BETA}:10:86: "bob" stands twice under organizers; remove one of the two`,
  ],
  'current and former': [
    { [BETA]: swap('{person: ada, role', '{person: bob, role') },
    `${BETA}:11:19: "bob" is both former and current under organizers; remove one, or give both terms so that the second starts after the first`,
  ],
  'empty seat': [
    { [ALPHA]: swap(/chairs: .*/, 'chairs: []') },
    `${ALPHA}:10:11: 0 chairs recorded, at least 1 expected; add them, or say what is known in "leadership-note"`,
  ],
  'organizers of one company': [
    {
      'people.yaml': (text) =>
        text
          .replace('{name: Bob}', '{name: Bob, organization: B}')
          .replace('github: unknown}', 'github: unknown, organization: B}'),
    },
    `${BETA}:10:15: 2 of 2 organizers are from B; at most half may be: ask the group, then record who changed`,
  ],
  'folder of another kind': [
    {
      [BETA]: gone,
      'tcgs/beta/index.mdx': gone,
      [ALPHA]: swap(/related:[^$]*/, ''),
      'tags/beta/index.mdx': () => '# TCG Beta\n',
      'tags/beta/group.yaml': () => files[BETA] ?? '',
    },
    'tags/beta/group.yaml:1:7: a tcg can\'t live in "tags/beta"; correct the kind, or move the folder to tcgs/<name>',
  ],
  'missing parent': [
    { 'toc/group.yaml': gone, 'toc/index.mdx': gone },
    `${ALPHA}:1:1: its parent docs/toc/group.yaml is missing; add it, or move this folder under a group that exists`,
  ],
  'related to nobody': [
    { [ALPHA]: swap('group: tcgs/beta', 'group: tcgs/bata') },
    `${ALPHA}:15:13: there is no group "tcgs/bata"; did you mean "tcgs/beta"?`,
  ],
  'related twice': [
    { [BETA]: append('related: [{group: tags/alpha, why: Again.}]\n') },
    `${BETA}:12:19: tags/alpha/group.yaml already relates these two groups; remove this one: both pages show the pair anyway`,
  ],
  'page without facts': [
    { 'tags/delta/index.mdx': () => '# TAG Delta\n' },
    'tags/delta/index.mdx:1:1: the page has no facts: docs/tags/delta/group.yaml is missing; add it, or move the page',
  ],
  'facts without a page': [
    { 'tcgs/beta/index.mdx': gone },
    `${BETA}:1:1: the page docs/tcgs/beta/index.mdx is missing; write it`,
  ],
  'another heading': [
    { 'tcgs/beta/index.mdx': () => '\n# Beta\n' },
    'tcgs/beta/index.mdx:2:1: the heading is "Beta", the name "TCG Beta"; make the two equal: "# Name" here, "name:" in group.yaml',
  ],
  'TAG without a charter page': [
    { 'tags/alpha/charter.mdx': gone },
    `${ALPHA}:13:10: docs/tags/alpha/charter.mdx is missing; write it`,
  ],
  'Slack id twice': [
    { [BETA]: swap('channels: {}', 'channels: {slack: {id: C000000001}}') },
    `${BETA}:5:24: Slack id "C000000001" is also in tags/alpha/group.yaml; correct one; a subproject that shares its parent's leaves the field out`,
  ],
  'label twice': [
    { [BETA]: swap('initiatives: {}', 'initiatives: {label: tag/alpha}') },
    `${BETA}:7:22: label "tag/alpha" is also in tags/alpha/group.yaml; correct one; a subproject that shares its parent's leaves the field out`,
  ],
  'broken RRULE': [
    { [ALPHA]: swap('FREQ=WEEKLY', 'FREQ=OFTEN') },
    `${ALPHA}:6:88: the rule "FREQ=OFTEN;INTERVAL=2" can't be read (Invalid FREQ value: OFTEN); write it as RFC 5545 has it: FREQ=WEEKLY;INTERVAL=2`,
  ],
  'folder called like another calendar': [
    { 'tags/alpha/subprojects/beta/group.yaml': () => files['tags/alpha/subprojects/gamma/group.yaml'] ?? '' },
    'tcgs/beta/group.yaml:1:1: another calendar is called "beta" too; give the folder another name',
  ],
  'abbreviated zone': [
    { [ALPHA]: swap('Europe/London', 'EST') },
    `${ALPHA}:6:66: "EST" is not an IANA time zone; use a name such as America/Los_Angeles or UTC`,
  ],
};

describe('the loader', () => {
  it('finds nothing wrong in a right registry, and counts what it read', () => {
    expect(complaints({})).toEqual([]);
    expect(load(fixtureTree(), '2026-06-01').counts).toEqual({
      groups: 4,
      people: 4,
      projects: 2,
      rules: rules.length,
    });
  });

  it.each(Object.entries(mistakes))('%s: one clear line', (_name, [changes, expected]) => {
    const found = complaints(changes);
    expect(
      found.some((line) => line.startsWith(expected)),
      found.join('\n'),
    ).toBe(true);
  });

  it('says everything at once, in the order of files and lines', () => {
    const found = complaints({
      [ALPHA]: (text) => text.replace('2027-12-31', '2025-12-31').replace('[dan]', '[dam]'),
      [BETA]: swap('summary:', 'sumary:'),
    });
    expect(found.map((line) => line.split(': ')[0])).toEqual([
      `${ALPHA}:10:57`,
      `${ALPHA}:12:12`,
      `${BETA}:1:1`,
      `${BETA}:3:1`,
    ]);
  });

  it('throws with all errors, and not for a warning', () => {
    const ended = fixtureTree({ [ALPHA]: swap('end: 2027-12-31', 'end: 2026-05-31') });
    expect(loadOrThrow(ended, '2026-06-01').groups.size).toBe(4);
    const broken = fixtureTree({ [ALPHA]: swap('[dan]', '[dam]') });
    expect(() => loadOrThrow(broken, '2026-06-01')).toThrow('"dam" is not in people.yaml');
  });

  it('says which folder holds no groups at all', () => {
    const tree = fixtureTree(
      Object.fromEntries(
        ['toc', 'tags/alpha', 'tcgs/beta', 'tags/alpha/subprojects/gamma'].map((path) => [`${path}/group.yaml`, gone]),
      ),
    );
    expect(load(tree, '2026-06-01').counts.groups).toBe(0);
  });
});
