/**
 * Every number that a rule of the CNCF sets for its technical groups, once, each with the text that sets it.
 * Pages show them with `<Rule is="…" />`; nothing else may type them.
 */
import type { Role } from './schema';

const TGG = 'https://github.com/cncf/toc/blob/main/governance/tag-governance.md';
const PROGRAM = 'https://github.com/cncf/communitygroups/blob/main/README.md';
const ORGANIZERS = 'https://github.com/cncf/communitygroups/blob/main/organizers.md';
const TCG_FORM =
  'https://github.com/cncf/communitygroups/blob/main/.github/ISSUE_TEMPLATE/technical-group-application.yaml';
const CHARTER = 'https://github.com/cncf/foundation/blob/main/charter.md#6-technical-oversight-committee-toc';
const DECISIONS = 'https://github.com/cncf/toc/blob/main/operations/toc-decision-process.md';
const LEADERSHIP = 'https://github.com/cncf/toc/blob/main/resources/tech_leadership_principles_guidance.md';
const REVIEWS = 'https://github.com/cncf/toc/blob/main/toc_subprojects/project-reviews-subproject/project-reviews.md';
const ONBOARDING = 'https://github.com/cncf/toc/blob/main/operations/onboarding.md';
const TOC_CHAIR = 'https://github.com/cncf/toc/blob/main/operations/toc-chair-vicechair.md';

/** The texts that rules are in. */
export const documents = [TGG, PROGRAM, ORGANIZERS, TCG_FORM, DECISIONS, LEADERSHIP, REVIEWS, ONBOARDING, TOC_CHAIR];

type Unit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'minute' | 'meeting' | 'person' | 'percent' | '';

export type Rule = { value: number; unit: Unit; source: string };

const rule = (value: number, unit: Unit, source: string): Rule => ({ value, unit, source });

export const governance = {
  'chair-term': rule(2, 'year', `${TGG}#activity-expectations`),
  'tech-lead-term': rule(2, 'year', `${TGG}#activity-expectations-1`),
  'subproject-lead-term': rule(1, 'year', `${TGG}#activity-expectations-2`),
  'organizer-term': rule(2, 'year', `${TGG}#activity-expectations-3`),
  'lead-time': rule(10, 'percent', `${TGG}#chair`),
  'lead-time-busy': rule(20, 'percent', `${TGG}#chair`),
  'leave-cover': rule(1, 'month', `${TGG}#activity-expectations`),
  'leave-replacement': rule(3, 'month', `${TGG}#activity-expectations`),
  'tag-meetings-a-month': rule(1, 'meeting', `${TGG}#requirements`),
  'subproject-leads': rule(2, 'person', `${TGG}#requirements-3`),
  'subproject-idle': rule(6, 'month', `${TGG}#requirements-3`),
  'subproject-nominations': rule(1, '', `${TGG}#subproject-leads`),
  'initiative-sponsors': rule(1, '', `${TGG}#tag-initiatives`),
  'initiative-check-in': rule(1, 'month', `${TGG}#requirements-4`),
  'initiative-length': rule(2, 'quarter', `${TGG}#requirements-4`),
  'initiative-idle': rule(3, 'month', `${TGG}#requirements-4`),
  'initiative-participants-more-than': rule(2, '', `${TGG}#requirements-4`),
  'tcg-meetings-a-month': rule(1, 'meeting', `${PROGRAM}#technical-community-groups`),
  'tcg-meetings-a-year': rule(6, 'meeting', `${PROGRAM}#community-group-inactivity`),
  'tcg-days-without-events': rule(90, 'day', `${PROGRAM}#community-group-inactivity`),
  'tcg-review': rule(30, 'day', TCG_FORM),
  'organizers-advised': rule(2, 'person', `${ORGANIZERS}#number-of-organizers`),
  'organizers-at-most': rule(5, 'person', `${ORGANIZERS}#number-of-organizers`),
  'organizers-at-most-in-person': rule(7, 'person', `${ORGANIZERS}#number-of-organizers`),
  'organizers-one-company': rule(50, 'percent', `${ORGANIZERS}#vendor-representation`),
  'organizer-groups-at-most': rule(2, '', `${ORGANIZERS}#vendor-representation`),
  'organizer-consent': rule(50, 'percent', `${ORGANIZERS}#team-additions`),
  'sponsor-time': rule(15, 'minute', TCG_FORM),
  'toc-seats': rule(11, '', CHARTER),
  'toc-term': rule(2, 'year', CHARTER),
  'toc-seats-governing-board': rule(6, '', CHARTER),
  'toc-seats-end-user': rule(2, '', CHARTER),
  'toc-seats-maintainer': rule(1, '', CHARTER),
  'toc-seats-toc': rule(2, '', CHARTER),
  'toc-seats-one-company': rule(2, '', CHARTER),
  'toc-missed-meetings': rule(3, 'meeting', CHARTER),
  'toc-attended-meetings': rule(2, 'meeting', CHARTER),
  'major-change-open': rule(2, 'week', `${DECISIONS}#major-changes`),
  'major-change-settled': rule(1, 'week', `${DECISIONS}#major-changes`),
  'major-change-approvals': rule(2, '', `${DECISIONS}#major-changes`),
  'minor-change-approvals': rule(1, '', `${DECISIONS}#minor-changes`),
  'escalation-toc-members': rule(2, '', `${LEADERSHIP}#escalating-to-the-toc`),
  'review-slot': rule(60, 'day', REVIEWS),
  'sandbox-review': rule(2, 'week', REVIEWS),
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof governance;

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
  if (unit === '' || form === 'number') return number;
  if (form === 'adjective') return `${number}-${unit}`;
  if (form === 'every' && value === 1) return `every ${unit}`;
  const plural = unit === 'person' ? 'people' : `${unit}s`;
  const amount = `${number} ${value === 1 ? unit : plural}`;
  return form === 'every' ? `every ${amount}` : amount;
}
