/** What somebody who keeps the facts true should look at, as Markdown: soonest first, each with its place. */
import { Temporal } from 'temporal-polyfill';
import { governance, termRules } from '../registry/governance';
import { roleNames } from '../registry/names';
import { compare } from '../registry/problems';
import { type Group, holdersOf, type Registry } from '../registry/registry';
import type { Kind, Role } from '../registry/schema';
import type { Path } from '../registry/source';

/** In days. */
const SOON = 90;
const OLD = 180;

const sections = {
  terms: `Terms that ended, or end within ${SOON} days`,
  seats: 'Seats to fill',
  meetings: 'Meetings without a schedule',
  charters: 'Charters without a text',
  unconfirmed: 'Facts to confirm',
  verified: `Facts not verified for ${OLD} days`,
};

/** The day orders the findings of a section. */
type Finding = [section: keyof typeof sections, path: Path, what: string, day?: string];

/** How many lead at least. No text sets a number of chairs, but nobody answers for a TAG without any. */
const seats: Record<Kind, [Role, number]> = {
  tag: ['chairs', 1],
  tcg: ['organizers', governance['organizers-advised'].value],
  subproject: ['leads', governance['subproject-leads'].value],
  committee: ['members', governance['toc-seats'].value],
};

const after = (day: string, length: { days?: number; years?: number }): string =>
  Temporal.PlainDate.from(day).add(length).toString();

function* terms(group: Group, today: string, { people }: Registry): Generator<Finding> {
  for (const { role, holder, path, past } of holdersOf(group)) {
    const { start, end } = holder.term ?? {};
    const years = termRules[role]?.value;
    // The last day of a term of which only the first is recorded.
    const day = end ?? (start && years && after(after(start, { years }), { days: -1 }));
    if (past || !day || day > after(today, { days: SOON })) continue;
    const who = `${people.get(holder.person)?.name}, ${roleNames[role].toLowerCase()}`;
    const what = `the term of ${who}, ${day < today ? 'ended' : 'ends'} on ${day}${end ? '' : ', as the rule has it'}`;
    yield ['terms', [...path, 'term'], what, day];
  }
}

/** Walks all facts; `words` say where in them it is: "former", "ada", "term". */
function* unconfirmed(value: unknown, path: Path = [], words: string[] = []): Generator<Finding> {
  if (typeof value !== 'object' || value === null) return;
  if ('unconfirmed' in value) yield ['unconfirmed', [...path, 'unconfirmed'], `${words.join(', ')}: not confirmed`];
  for (const [name, inner] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const { person, title, name: own } = Object(inner);
    yield* unconfirmed(inner, [...path, key], [...words, key === name ? name : (person ?? title ?? own)]);
  }
}

function* findings(group: Group, today: string, registry: Registry): Generator<Finding> {
  const { kind, meetings, charter, verified } = group.facts;
  yield* terms(group, today, registry);
  const [role, least] = seats[kind];
  const count = [...holdersOf(group)].filter((one) => one.role === role && !one.past).length;
  if (count < least) yield ['seats', ['leaders', role], `${count} of at least ${least} ${role} recorded`];
  const timed = meetings.series.length > 0 || 'feed' in meetings;
  if (!timed) yield ['meetings', ['meetings', 'series'], 'no schedule and no feed recorded'];
  const since = charter?.state === 'placeholder' && charter.on;
  if (since) yield ['charters', ['charter', 'state'], `only placeholder text since ${since}`, since];
  yield* unconfirmed(group.facts);
  const old = after(verified.on, { days: OLD }) <= today;
  if (old) yield ['verified', ['verified', 'on'], `last compared with its sources on ${verified.on}`, verified.on];
}

/**
 * Everything about groups that aren't archived which a person should look at.
 * @param today ISO 8601 day
 * @returns Markdown, and how many findings it lists
 */
export function radar(registry: Registry, today: string): { text: string; count: number } {
  const found = [...registry.groups.values()]
    .filter(({ facts }) => facts.status !== 'archived')
    .flatMap((group) => [...findings(group, today, registry)].map((finding) => ({ group, finding })))
    .sort((a, b) => compare(a.finding[3] ?? '', b.finding[3] ?? ''));
  const parts = Object.entries(sections).map(([section, title]) => {
    const lines = found.map(({ group: { facts, source }, finding: [of, path, what] }) => {
      const { file, line } = source.problem(path, '', '');
      return of === section ? `- **${facts.name}**: ${what} (\`${file}:${line}\`)\n` : '';
    });
    return lines.join('') && `## ${title}\n\n${lines.join('')}`;
  });
  return { text: parts.filter(Boolean).join('\n') || `Nothing to report on ${today}.\n`, count: found.length };
}
