/** A small made-up registry in memory, for tests: it is right, and a test makes one thing wrong. */
import { join } from 'node:path';
import { load, loadOrThrow } from '../src/registry/load';
import { compare, printProblem } from '../src/registry/problems';
import type { Registry } from '../src/registry/registry';
import { rules as allRules } from '../src/registry/rules';
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
  'governance/rules.yaml': `duties:
  head: A chair…
  binds: [chair]
  sources: [https://github.com/cncf/toc/blob/main/governance/tag-governance.md#duties]
  rules:
    - {row: ch1, level: MUST, qualifier: with the tech leads, text: "take **notes**"}
    - {level: SHOULD, qualifier: "exception: MAY", binds: [toc, chair], text: "rest for {leave-cover}, {leave-cover as number} at least"}
escalations:
  binds: [chair]
  sources: [https://github.com/cncf/toc/blob/main/governance/tag-governance.md#escalations]
  rules:
    - {text: somebody asks, sources: [https://github.com/cncf/communitygroups/blob/main/README.md]}
`,
  'governance/index.mdx': '# Rules\n\n<Requirements section="duties" />\n\n<Requirements section="escalations" />\n',
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
near: [{project: Carrot (CRT), scope: soup, rank: 2}]
`,
  ),
  'toc/index.mdx': '# Oversight\n',
  'tags/alpha/index.mdx': '---\ntitle: Alpha\n---\n\n# TAG Alpha {#alpha}\n',
  'tags/alpha/charter.mdx': '# Charter\n',
  'tcgs/beta/index.mdx': '# TCG Beta\n',
  'tags/alpha/subprojects/gamma/index.mdx': '# Gamma\n',
};

/** What to do to the text of each file. */
export type Changes = Record<string, (text: string) => string>;

/** By the rule that must complain: what is wrong, and the one line that must come of it. */
export type Mistakes = Record<string, Record<string, [Changes, line: string]>>;

export const ALPHA = 'tags/alpha/group.yaml';
export const GAMMA = 'tags/alpha/subprojects/gamma/group.yaml';
export const BETA = 'tcgs/beta/group.yaml';
export const RULES = 'governance/rules.yaml';
export const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
export const append = (more: string) => (text: string) => text + more;
/** Leaves a file out. */
export const gone = () => '';

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

/** The fixture with an initiative of Gamma that meets. */
export const withInitiative: Changes = {
  [GAMMA]: swap(
    'initiatives: {}',
    'initiatives: {known: [{title: Soup, summary: A soup., series: [{title: Tasting, start: 2026-06-05T16:00, zone: UTC, rrule: FREQ=WEEKLY, unconfirmed: true}]}]}',
  ),
};

/** The registry of this site, on a day that is later than all days on which its facts were compared. */
export const realRegistry = (): Registry => loadOrThrow(diskTree(join(__dirname, '../docs')), '2100-01-01');

/** The first `count` of what may have no end. */
export function take<T>(all: Iterable<T>, count: number): T[] {
  const found: T[] = [];
  for (const one of all) if (found.push(one) >= count) break;
  return found;
}

/** What the loader says of the changed fixture, one printed line each, paths relative to its folder. */
export const complaints = (changes: Changes, rules = allRules): string[] =>
  load(fixtureTree(changes), '2026-06-01', rules).problems.map((problem) =>
    printProblem(problem).replaceAll('fixture/', ''),
  );
