/** What a change says: one plain sentence. */
import { isDeepStrictEqual } from 'node:util';
import { dayInWords, groupInWords, roleInWords, seatNames, withArticle } from '../registry/names';
import type { Holder, Series } from '../registry/schema';
import { lasts, rhythm } from '../registry/series';
import { type Change, type Fact, heldIn, isRecord, type Sides } from './changes';

/** Names of fields whose last key would not do, as it does in "the website link" and "the summary". */
const nouns: Record<string, string> = {
  aliases: 'other name',
  charter: 'charter',
  github: 'GitHub handle',
  related: 'related group',
  'channels.slack': 'Slack channel',
  'channels.linkedin': 'LinkedIn link',
  'meetings.series': 'meeting',
  near: 'area of projects',
  'initiatives.known': 'initiative',
};

/** How a value is said within another, by its key; all others as they are. */
const phrases: Record<string, (value: string, whole: Series) => string> = {
  on: (day) => `last changed on ${dayInWords(day)}`,
  'term.start': (day) => `from ${dayInWords(day)}`,
  'term.end': (day) => `until ${dayInWords(day)}`,
  'term.unconfirmed': () => 'for a term without confirmation by the group',
  unconfirmed: () => 'without confirmation by the group',
  seat: (seat) => `in ${withArticle(seatNames[seat as NonNullable<Holder['seat']>])}`,
  note: (note) => `with the note ${words(note)}`,
  initiative: (title) => `for the initiative ${words(title)}`,
  start: (time) => `from ${dayInWords(time.slice(0, 10))}`,
  zone: (zone, { start }) => `at ${start.slice(11)} (${zone})`,
  duration: (_, series) => `for ${lasts(series).total('minutes')} minutes`,
  rrule: (_, series) => rhythm(series),
};

const words = (value: unknown): string => (/\s/.test(String(value)) ? `“${value}”` : String(value));

/** What is recorded, in pieces, so that a change can name those that differ; of most lists only the titles are said. */
function piecesOf({ field, title, value }: Fact): string[] {
  if (!isRecord(value)) return title ? [] : [words(value)];
  if (title && !/^role$|series$/.test(field)) return [];
  const { role: _role, past: _past, except = [], ...said } = value;
  const off = (except as string[]).map((day) => `canceled on ${dayInWords(day)}`);
  const flat = Object.entries(said).flatMap(([key, one]) =>
    isRecord(one) ? Object.entries(one).map(([inner, part]) => [`${key}.${inner}`, part]) : [[key, one]],
  );
  return [...flat.map(([key, one]) => phrases[String(key)]?.(String(one), value as Series) ?? words(one)), ...off];
}

/** The pieces of a fact that another lacks. */
function onlyIn(fact: Fact | undefined, other: Fact | undefined): string {
  const known = other ? piecesOf(other) : [];
  const pieces = (fact ? piecesOf(fact) : []).filter((piece) => !known.includes(piece));
  return pieces.join(', ').replace(', until', ' until');
}

function roleSentence({ before, after }: Sides<Fact>, group: string, gone: string, come: string): string {
  const [was, is] = [before, after].map((fact) => fact && heldIn(fact));
  const [old, post] = [was, is ?? was].map((held) => held && roleInWords(held.role, held.past));
  if (was && !was.past && is?.past !== false) {
    const recorded = is || was.role === 'liaisons' ? '' : ', and is not recorded as former';
    return `is no longer ${old} of ${group}${recorded}`;
  }
  if (!is) return `is no longer recorded as ${old} of ${group}`;
  const earlier = was && old !== post ? old : come ? gone.replace(/^(from|until|in) /, '') : gone;
  const verb = was || is.past ? 'is' : 'becomes';
  return `${verb} ${post} of ${group}${come && ` ${come}`}${earlier && ` (was ${earlier})`}`;
}

function factSentence(sides: Sides<Fact>, group: string): string {
  const { before, after } = sides;
  const { field, title, value } = after ? after : before;
  const [gone, come] = [onlyIn(before, after), onlyIn(after, before)];
  if (field === 'role') return `${title} ${roleSentence(sides, group, gone, come)}`;
  if (field === 'name') return `${before?.value} is now called ${value}`;
  if (field === 'status') return `${group} is ${value === 'active' ? 'active again' : value}`;

  const key = field.slice(field.lastIndexOf('.') + 1).replaceAll('-', ' ');
  const isLink = isRecord(value) ? 'url' in value : /^https:/.test(String(value));
  const noun = nouns[field] ?? (title ? key.replace(/s$/, '') : `${key}${isLink ? ' link' : ''}`);
  const its = `the ${noun}${before?.title ? ` ${words(before.title)}` : ''} of ${group}`;
  if (title && !before) return `${group} has a new ${noun}: ${words(title)}${come && `, ${come}`}`;
  if (title && !after) return `${group} no longer has the ${noun} ${words(title)}`;
  if (title && title !== before?.title) return `${its} is now ${words(title)}`;
  if (come || gone) return `${its} is ${come ? `now ${come}${gone && ` (was ${gone})`}` : `no longer ${gone}`}`;
  const [old, now] = [before, after].map((one) => (isRecord(one?.value) ? one.value : {}));
  const keys = Object.keys({ ...old, ...now }).filter((one) => !isDeepStrictEqual(old?.[one], now?.[one]));
  return `${its} has changed: ${keys.join(', ')}`;
}

/** A change in one sentence: "Xing Yang is chair of TAG Infrastructure until 30 June 2028 (was 30 June 2026)." */
export function sentence(change: Change): string {
  const { kind, id, name } = change.about;
  const named = kind === 'person' ? name : `the ${kind} ${name}`;
  const subject = kind === 'group' ? groupInWords(id, name) : named;
  const said = change.kind === 'changed' ? factSentence(change, subject) : `${subject} ${change.kind} on this site`;
  return `${said.replace(/^the /, 'The ').replaceAll('.”', '”')}.`;
}

const heads = { person: 'People', project: 'Projects', rule: 'Rules' };

/** Changes as Markdown for a pull request, each group's under its name and all others at the end. */
export function report(all: Change[]): string {
  const headOf = ({ about: { kind, name } }: Change) => (kind === 'group' ? name : heads[kind]);
  const sections = [...new Set(all.map(headOf))].map((head) => {
    const lines = all.filter((change) => headOf(change) === head).map((change) => `- ${sentence(change)}\n`);
    return `\n### ${head}\n\n${lines.join('').replaceAll('<', '&lt;')}`;
  });
  return `## What changes\n${sections.join('') || '\nNo facts changed.\n'}`;
}
