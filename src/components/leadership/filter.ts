/** Who is shown, as the reader chose by the fields `text`, `group`, `role` and `organization`. */
import type { Leader } from '../../views/leadership';
import { inOrder } from '../words/inOrder';

/** Small letters without accents, so that `ozdil` finds Özdil. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a person has every word of the text, the organization, and one role that fits both group and role. */
export function matches({ id, name, organization, roles }: Leader, chosen: Record<string, string>): boolean {
  const about = fold([id, name, organization, ...roles.flatMap(({ title, group }) => [title, group.name])].join(' '));
  const words = fold(chosen.text ?? '').split(/\s+/);
  const fits = (field: string, value?: string) => !chosen[field] || chosen[field] === value;
  return (
    words.every((word) => about.includes(word)) &&
    fits('organization', organization) &&
    roles.some(({ group, role }) => fits('group', group.name) && fits('role', role))
  );
}

type Field = [field: string, names: string[]];
const rolesOf = (people: Leader[]) => people.flatMap(({ roles }) => roles);

/** The field of the groups that somebody has a role in. */
export const groupField = (people: Leader[]): Field => [
  'group',
  inOrder(rolesOf(people).map(({ group }) => group.name)),
];

/** The fields to choose from, each with the names that somebody has. */
export const choices = (people: Leader[]): Field[] => [
  groupField(people),
  ['role', inOrder(rolesOf(people).map(({ role }) => role))],
  ['organization', inOrder(people.flatMap(({ organization }) => organization ?? []))],
];

/** Of more roles than this a page leaves the terms to the groups' own pages, to stay under 300 KB of HTML. */
const MOST = 1500;
export const canHoldTerms = (people: Leader[]): boolean => rolesOf(people).length <= MOST;
