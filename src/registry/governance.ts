/** Every number that a rule of the CNCF sets for its technical groups, once, each with the text that sets it. */
import all from '../../docs/governance/numbers.json';
import type { Role } from './schema';

export const units = ['year', 'quarter', 'month', 'week', 'day', 'minute', 'meeting', 'person', 'percent'] as const;
export type Rule = { value: number; unit?: (typeof units)[number]; source: string };
export type RuleName = keyof typeof all.numbers;

/** Pages show them with `<Rule is="…" />`; nothing else may type them. */
export const governance = all.numbers as Record<RuleName, Rule>;

/** The texts that rules are in. */
export const { documents } = all;

/** How long a term of each role lasts; no rule sets the term of an alternate. */
export const termRules: Partial<Record<Role, Rule>> = {
  chairs: governance['chair-term'],
  'tech-leads': governance['tech-lead-term'],
  leads: governance['subproject-lead-term'],
  organizers: governance['organizer-term'],
  members: governance['toc-term'],
};

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');

/** A whole number as prose writes it: in words up to sixteen, in figures above. */
export const inWords = (value: number): string => WORDS[value] ?? String(value);

/** What a sentence needs: `two years`; `two-year` before a noun; `two` alone; `twice`; `every two years`. */
export type RuleForm = 'amount' | 'adjective' | 'number' | 'often' | 'every';

const OFTEN = ['never', 'once', 'twice'];

/** A rule's number as prose writes it: `two years`, `10%`, `half`, `one meeting`, `two`, or in another form. */
export function ruleInWords({ value, unit }: Rule, form: RuleForm = 'amount'): string {
  const number = inWords(value);
  if (form === 'often') return OFTEN[value] ?? `${number} times`;
  if (unit === 'percent') return value === 50 ? 'half' : `${value}%`;
  if (!unit || form === 'number') return number;
  if (form === 'adjective') return `${number}-${unit}`;
  if (form === 'every' && value === 1) return `every ${unit}`;
  const plural = unit === 'person' ? 'people' : `${unit}s`;
  const amount = `${number} ${value === 1 ? unit : plural}`;
  return form === 'every' ? `every ${amount}` : amount;
}
