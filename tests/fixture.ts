/** A small made-up registry in memory, for tests: it is right, and a test makes one thing wrong. */
import { join } from 'node:path';
import { load, loadOrThrow } from '../src/registry/load';
import { compare, printProblem } from '../src/registry/problems';
import type { Registry } from '../src/registry/registry';
import { diskTree, type Tree } from '../src/registry/tree';

const group = (kind: string, name: string, rest: string) => `kind: ${kind}
name: ${name}
summary: A group of the fixture.
topics: [testing]
channels: {}
meetings: {series: []}
initiatives: {}
verified: {on: 2026-01-01, sources: [https://example.org/]}
${rest}`;

export const files: Record<string, string> = {
  'people.yaml': `ada: {name: Ada, organization: Acme}
bob: {name: Bob}
cyd-lee: {name: Cyd Lee, github: unknown}
dan: {name: Dan}
`,
  'projects.yaml': `verified: {on: 2026-01-01, sources: [https://example.org/]}
projects:
  Apple: {level: graduated, category: Food / Fruit, repository: acme/apple, aliases: [Apple Tree]}
  Carrot (CRT): {level: sandbox, category: Food / Root, repository: https://example.org/carrot}
`,
  'toc/group.yaml': group(
    'committee',
    'Oversight',
    `leaders:
  chairs: [{person: dan}]
  members: [{person: dan, seat: toc, term: {start: 2026-01-01, end: 2028-01-01}}]
  alternates: []
`,
  ),
  'tags/alpha/group.yaml': group(
    'tag',
    'TAG Alpha',
    `leaders:
  chairs: [{person: ada, term: {start: 2026-01-01, end: 2027-12-31}}]
  tech-leads: []
liaisons: [dan]
charter: {url: https://example.org/charter, state: text, on: 2026-01-01}
related:
  - {group: tcgs/beta, why: Neighbors.}
near: [{category: Food / Fruit, scope: fruit}, {category: Food / Root, scope: roots}]
`,
  )
    .replace('channels: {}', 'channels: {slack: {name: alpha, id: C000000001}}')
    .replace('initiatives: {}', 'initiatives: {label: tag/alpha}')
    .replace(
      'series: []',
      'series: [{title: Call, start: 2026-01-06T08:00, zone: Europe/London, rrule: FREQ=WEEKLY;INTERVAL=2}]',
    ),
  'tcgs/beta/group.yaml': group(
    'tcg',
    'TCG Beta',
    `leaders:
  organizers: [{person: bob, term: {start: 2026-01-01}}, {person: cyd-lee}]
former: [{person: ada, role: organizers}]
`,
  ),
  'tags/alpha/subprojects/gamma/group.yaml': group(
    'subproject',
    'Gamma',
    `leaders: {leads: []}
leadership-note: Nobody yet.
near: [{project: Carrot (CRT), scope: soup, rank: 2, unconfirmed: true}]
`,
  ),
  'toc/index.mdx': '# Oversight\n',
  'tags/alpha/index.mdx': '---\ntitle: Alpha\n---\n\n# TAG Alpha {#alpha}\n',
  'tags/alpha/charter.mdx': '# Charter\n',
  'tcgs/beta/index.mdx': '# TCG Beta\n',
  'tags/alpha/subprojects/gamma/index.mdx': '# Gamma\n',
};

type Changes = Record<string, (text: string) => string>;

/** The fixture as a tree, each file changed or left out (by an empty string) as told. */
export function fixtureTree(changes: Changes = {}): Tree {
  const texts = new Map(Object.entries(files));
  for (const [file, change] of Object.entries(changes)) {
    const before = texts.get(file) ?? '';
    const text = change(before);
    if (text === before) throw new Error(`the change of ${file} changes nothing`);
    if (text === '') texts.delete(file);
    else texts.set(file, text);
  }
  return { name: 'fixture', files: [...texts.keys()].sort(compare), read: (path) => texts.get(path) ?? '' };
}

/** The registry of the changed fixture. @throws if it has an error */
export const fixture = (changes?: Changes): Registry => loadOrThrow(fixtureTree(changes), '2026-06-01');

/** The registry of this site. The day only decides about warnings, so any will do. */
export const realRegistry = (): Registry => loadOrThrow(diskTree(join(__dirname, '../docs')), '2026-01-01');

/** What the loader says of the changed fixture, one printed line each, paths relative to its folder. */
export const complaints = (changes: Changes): string[] =>
  load(fixtureTree(changes), '2026-06-01').problems.map((problem) => printProblem(problem).replaceAll('fixture/', ''));
