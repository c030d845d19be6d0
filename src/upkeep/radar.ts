/** What somebody who keeps the facts true should look at, as Markdown: soonest first, each with its place. */
import { Temporal } from 'temporal-polyfill';
import { governance } from '../registry/governance';
import { roleNames } from '../registry/names';
import { compare } from '../registry/problems';
import { activeGroups, type Group, holdersOf, type Registry } from '../registry/registry';
import type { Kind, Role } from '../registry/schema';
import type { Path } from '../registry/source';
import { ruledEnd } from '../registry/terms';

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

/** What to look at, with its place in the file of its group; the day orders the findings of a section. */
type Finding = [section: keyof typeof sections, path: Path, what: string, day?: string];

/** How many lead at least. No text sets a number of chairs, but nobody answers for a TAG without any. */
const seats: Record<Kind, [Role, number]> = {
  tag: ['chairs', 1],
  tcg: ['organizers', governance['organizers-advised'].value],
  subproject: ['leads', governance['subproject-leads'].value],
  committee: ['members', governance['toc-seats'].value],
};

const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

function* terms(group: Group, today: string, { people }: Registry): Generator<Finding> {
  for (const { role, holder, path } of holdersOf(group).filter(({ past }) => !past)) {
    const { person, term } = holder;
    const day = term && (term.end ?? ruledEnd(role, term));
    if (!day || day > daysAfter(today, SOON)) continue;
    const who = `${people.get(person)?.name}, ${roleNames[role].toLowerCase()}`;
    const source = term.end ? '' : ', as the rule has it';
    const what = `the term of ${who}, ${day < today ? 'ended' : 'ends'} on ${day}${source}`;
    yield ['terms', [...path, 'term'], what, day];
  }
}

/** Walks all facts; `words` say where in them it is: "former", "ada", "term". */
function* unconfirmed(value: unknown, path: Path = [], words: string[] = []): Generator<Finding> {
  for (const [name, inner] of Object.entries(Object(value))) {
    const key = Array.isArray(value) ? Number(name) : name;
    const { person, title, name: own } = Object(inner);
    if (key === 'unconfirmed') yield ['unconfirmed', [...path, key], `${words.join(', ')}: not confirmed`];
    else if (typeof inner === 'object')
      yield* unconfirmed(inner, [...path, key], [...words, key === name ? name : (person ?? title ?? own)]);
  }
}

function* findings(group: Group, today: string, registry: Registry): Generator<Finding> {
  const { kind, meetings, charter, verified } = group.facts;
  yield* terms(group, today, registry);
  const [role, least] = seats[kind];
  const count = holdersOf(group).filter((one) => one.role === role && !one.past).length;
  if (count < least) yield ['seats', ['leaders', role], `${count} of at least ${least} ${role} recorded`];
  const timed = meetings.series.length > 0 || 'feed' in meetings;
  if (!timed) yield ['meetings', ['meetings', 'series'], 'no schedule and no feed recorded'];
  const since = charter?.state === 'placeholder' && charter.on;
  if (since) yield ['charters', ['charter', 'state'], `only placeholder text since ${since}`, since];
  yield* unconfirmed(group.facts);
  const old = daysAfter(verified.on, OLD) <= today;
  if (old) yield ['verified', ['verified', 'on'], `last compared with its sources on ${verified.on}`, verified.on];
}

/**
 * Everything about groups that aren't archived which a person should look at.
 * @param today ISO 8601 day
 * @returns Markdown, and how many findings it lists
 */
export function radar(registry: Registry, today: string): { text: string; count: number } {
  const found = activeGroups(registry)
    .flatMap((group) =>
      [...findings(group, today, registry)].map(([of, path, what, day = '']) => {
        const { file, line } = group.source.problem(path, '', '');
        return { of, day, text: `- **${group.facts.name}**: ${what} (\`${file}:${line}\`)\n` };
      }),
    )
    .sort((a, b) => compare(a.day, b.day));
  const parts = Object.entries(sections).map(([section, title]) => {
    const lines = found.filter(({ of }) => of === section).map(({ text }) => text);
    return lines.length > 0 ? `## ${title}\n\n${lines.join('')}` : [];
  });
  return { text: parts.flat().join('\n') || `Nothing to report on ${today}.\n`, count: found.length };
}
