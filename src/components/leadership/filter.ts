/** Who is shown, as the reader chose by the fields `text`, `group`, `role` and `organization`. */
import type { Leader } from '../../views/leadership';
import { inOrder } from '../words/inOrder';

/** Small letters without accents, so that `ozdil` finds Özdil. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a person has of each field with names to choose from. */
const fields: [field: string, namesOf: (person: Leader) => string[]][] = [
  ['group', ({ roles }) => roles.map(({ group }) => group.name)],
  ['role', ({ roles }) => roles.map(({ role }) => role)],
  ['organization', ({ organization }) => (organization ? [organization] : [])],
];

/** Whether a person has every word of the text, the organization, and one role that fits both group and role. */
export function matches(person: Leader, chosen: Record<string, string>): boolean {
  const { id, name, organization, roles } = person;
  const about = fold([id, name, organization, ...roles.flatMap(({ title, group }) => [title, group.name])].join(' '));
  const words = fold(chosen.text ?? '').split(/\s+/);
  const fits = (one: Leader) =>
    fields.every(([field, namesOf]) => !chosen[field] || namesOf(one).includes(chosen[field]));
  return words.every((word) => about.includes(word)) && roles.some((role) => fits({ ...person, roles: [role] }));
}

/** The fields to choose from, each with the names that somebody has. */
export const choices = (people: Leader[]) =>
  fields.map(([field, namesOf]): [string, string[]] => [field, inOrder(people.flatMap(namesOf))]);

/** Of these only the groups. */
export const groupChoice = (people: Leader[]) => choices(people).filter(([field]) => field === 'group');

/** Of more roles than this a page leaves the terms to the groups' own pages, to stay under 300 KB of HTML. */
const MOST = 1500;
export const canHoldTerms = (people: Leader[]): boolean => people.flatMap(({ roles }) => roles).length <= MOST;
