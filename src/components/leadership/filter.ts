/** Who is shown, as the reader chose by the fields `text`, `group`, `role` and `organization`. */
import type { Leader } from '../../views/leadership';

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

/** The fields to choose from, each with the names that somebody has. */
export function choices(people: Leader[]): [field: string, names: string[]][] {
  const roles = people.flatMap((person) => person.roles);
  const sorted = (names: string[]) => [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'));
  return [
    ['group', sorted(roles.map(({ group }) => group.name))],
    ['role', sorted(roles.map(({ role }) => role))],
    ['organization', sorted(people.flatMap(({ organization }) => organization ?? []))],
  ];
}
