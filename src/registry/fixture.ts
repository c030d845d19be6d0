/** A small made-up registry in a temporary folder, for tests: it is right, and a test makes one thing wrong. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { load } from './load';
import { printProblem } from './problems';

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
    'leaders: {leads: []}\nleadership-note: Nobody yet.\n',
  ),
  'toc/index.mdx': '# Oversight\n',
  'tags/alpha/index.mdx': '---\ntitle: Alpha\n---\n\n# TAG Alpha {#alpha}\n',
  'tags/alpha/charter.mdx': '# Charter\n',
  'tcgs/beta/index.mdx': '# TCG Beta\n',
  'tags/alpha/subprojects/gamma/index.mdx': '# Gamma\n',
};

/** Writes the fixture, each file changed or left out (by an empty string) as told; returns its folder. */
export function write(changes: Record<string, (text: string) => string> = {}): string {
  const docs = mkdtempSync(join(tmpdir(), 'registry-'));
  for (const file of new Set([...Object.keys(files), ...Object.keys(changes)])) {
    const before = files[file] ?? '';
    const text = changes[file] ? changes[file](before) : before;
    if (changes[file] && text === before) throw new Error(`the change of ${file} changes nothing`);
    if (text === '') continue;
    mkdirSync(dirname(join(docs, file)), { recursive: true });
    writeFileSync(join(docs, file), text);
  }
  return docs;
}

/** What the loader says of the changed fixture, one printed line each, paths relative to its folder. */
export function complaints(changes: Record<string, (text: string) => string>): string[] {
  const docs = write(changes);
  const prefix = `${relative(process.cwd(), docs)}/`;
  return load(docs, '2026-06-01').problems.map((problem) => printProblem(problem).replaceAll(prefix, ''));
}
