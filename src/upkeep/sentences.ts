/** What a change says: one plain sentence. */
import { isDeepStrictEqual } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { dayInWords, roleInWords, seatNames, withArticle } from '../registry/names';
import type { Series } from '../registry/schema';
import { rhythm } from '../registry/series';
import { type Change, type Fact, type Held, heldIn, isRecord, type Sides } from './changes';

/** Names of fields whose last key would not do, as it does in "the website link" and "the summary". */
const nouns: Record<string, string> = {
  aliases: 'other name',
  charter: 'charter',
  github: 'GitHub handle',
  related: 'related group',
  'channels.slack': 'Slack channel',
  'channels.linkedin': 'LinkedIn link',
  'meetings.series': 'meeting',
  'initiatives.known': 'initiative',
};
const wholes = {
  added: 'is new on this site',
  removed: 'is no longer on this site',
  rearranged: 'has its facts in another order',
};

function nounOf({ field, title, value }: Fact): string {
  const last = field.slice(field.lastIndexOf('.') + 1).replaceAll('-', ' ');
  const isLink = isRecord(value) ? 'url' in value : /^https:/.test(String(value));
  return nouns[field] ?? (title ? last.replace(/s$/, '') : `${last}${isLink ? ' link' : ''}`);
}

function words(value: unknown, key?: string): string {
  if (key === 'unconfirmed') return 'without confirmation by the group';
  if (key === 'on') return `last changed on ${dayInWords(String(value))}`;
  return /\s/.test(String(value)) ? `“${value}”` : String(value);
}

const seriesParts = ({ unconfirmed, duration, except = [], ...series }: Series) => [
  rhythm(series),
  `at ${series.start.slice(11)} (${series.zone})`,
  `from ${dayInWords(series.start.slice(0, 10))}`,
  duration && `for ${Temporal.Duration.from(duration).total('minutes')} minutes`,
  ...except.map((day) => `canceled on ${dayInWords(day)}`),
  unconfirmed && words(true, 'unconfirmed'),
];

const heldParts = ({ term, seat, note, unconfirmed }: Held) => [
  term && `from ${dayInWords(term.start)}`,
  term?.end && `until ${dayInWords(term.end)}`,
  seat && `in ${withArticle(seatNames[seat])}`,
  note && `with the note ${words(note)}`,
  term?.unconfirmed && 'for a term without confirmation by the group',
  unconfirmed && words(true, 'unconfirmed'),
];

/** What is recorded, in pieces, so that a change can name those that differ. */
function partsOf(fact: Fact | undefined): unknown[] {
  const held = fact && heldIn(fact);
  if (held) return heldParts(held);
  if (fact?.field === 'meetings.series') return seriesParts(fact.value as Series);
  if (!fact || fact.title) return [];
  return isRecord(fact.value) ? Object.entries(fact.value).map(([key, one]) => words(one, key)) : [words(fact.value)];
}

/** The pieces of a fact that another lacks. */
function onlyIn(fact: Fact | undefined, other: Fact | undefined): string {
  const parts = partsOf(fact).filter((part) => part && !partsOf(other).includes(part));
  return parts.join(', ').replace(', until', ' until');
}

const seated = ['members', 'alternates'];

function postOf({ role, past }: Held): string {
  const post = roleInWords(role);
  return past ? `a former ${post}` : seated.includes(role) ? withArticle(post) : post;
}

function roleSentence(group: string, was: Held | undefined, is: Held | undefined, gone: string, come: string): string {
  const [old, post] = [was, is ?? was].map((held) => held && postOf(held));
  const ended = was && !was.past && is?.past !== false;
  if (ended) {
    const recorded = is || was.role === 'liaisons' ? '' : ', and is not recorded as former';
    return `is no longer ${old} of ${group}${recorded}`;
  }
  if (!is) return `is no longer recorded as ${old} of ${group}`;
  const earlier = was && old !== post ? old : come ? gone.replace(/^(from|until|in) /, '') : gone;
  const verb = was || is.past ? 'is' : 'becomes';
  return `${verb} ${post} of ${group}${come && ` ${come}`}${earlier && ` (was ${earlier})`}`;
}

function factSentence(group: string, { before, after }: Sides<Fact>): string {
  const fact = after ? after : before;
  const { field, title, value } = fact;
  const [gone, come] = [onlyIn(before, after), onlyIn(after, before)];
  if (field === 'role') {
    return `${title} ${roleSentence(group, before && heldIn(before), after && heldIn(after), gone, come)}`;
  }
  if (field === 'name') return `${before?.value} is now called ${value}`;
  if (field === 'status') return `${group} is ${value === 'active' ? 'active again' : value}`;

  const noun = nounOf(fact);
  const its = `the ${noun}${before?.title ? ` ${words(before.title)}` : ''} of ${group}`;
  if (title && !before) return `${group} has a new ${noun}: ${words(title)}${come && `, ${come}`}`;
  if (title && !after) return `${group} no longer has the ${noun} ${words(title)}`;
  if (title && title !== before?.title) return `${its} is now ${words(title)}`;
  if (come) return `${its} is now ${come}${gone && ` (was ${gone})`}`;
  if (gone) return `${its} is no longer ${gone}`;
  const [old, now] = [before, after].map((one) => (isRecord(one?.value) ? one.value : {}));
  const keys = Object.keys({ ...old, ...now }).filter((key) => !isDeepStrictEqual(old?.[key], now?.[key]));
  return `${its} has changed: ${keys.join(', ')}`;
}

/** A change in one sentence: "Xing Yang is chair of TAG Infrastructure until 30 June 2028 (was 30 June 2026)." */
export function sentence(change: Change): string {
  const { kind, id, name } = change.about;
  const subject = kind === 'group' && id === 'toc' ? `the ${name}` : name;
  const said = change.kind === 'changed' ? factSentence(subject, change) : `${subject} ${wholes[change.kind]}`;
  return `${said.replace(/^the /, 'The ').replaceAll('.”', '”')}.`;
}

/** Changes as Markdown for a pull request, each group's under its name and those of people at the end. */
export function report(all: Change[]): string {
  const headOf = ({ about }: Change) => (about.kind === 'group' ? about.name : 'People');
  const sections = [...new Set(all.map(headOf))].map((head) => {
    const lines = all.filter((change) => headOf(change) === head).map((change) => `- ${sentence(change)}\n`);
    return `\n### ${head}\n\n${lines.join('').replaceAll('<', '&lt;')}`;
  });
  return `## What changes\n${sections.length > 0 ? sections.join('') : '\nNo facts changed.\n'}`;
}
