/** Everybody with a role in any group, now or before, once and with all of it: what the page on leadership shows. */
import { roleNames, seatNames } from '../registry/names';
import { compare } from '../registry/problems';
import type { Registry } from '../registry/registry';
import { type HolderView, type PersonView, peopleOf, personView } from './group';
import { type GroupRef, ref } from './urls';

/** `role` is its name; `title` says more: "Former chair", "Member, TOC seat". */
export type LeaderRole = Omit<HolderView, 'person' | 'role'> & { group: GroupRef; role: string; title: string };
export type Leader = PersonView & { roles: LeaderRole[] };

/** The TAGs archived in 2025, by name, each with the group that took up its work. */
export const legacy = (registry: Registry) =>
  [...registry.groups.values()]
    .flatMap((group) => (group.facts.predecessors ?? []).map((one) => ({ ...one, successor: ref(group) })))
    .filter((one) => one.legacy)
    .map(({ name, repository, successor, emeritus: ids = [] }) => {
      const emeritus = ids.map((id) => personView(registry, id));
      return { id: name.toLowerCase().replaceAll(' ', '-'), name, repository, successor, emeritus };
    })
    .sort((a, b) => compare(a.id, b.id));
export type LegacyTag = ReturnType<typeof legacy>[number];

function* rolesIn(registry: Registry): Generator<LeaderRole & { id: string }> {
  for (const one of registry.groups.values()) {
    const { holders, liaisons } = peopleOf(registry, one);
    const group = ref(one);
    for (const { person, role: key, ...rest } of holders) {
      const role = roleNames[key];
      const title = rest.past ? `Former ${role.toLowerCase()}` : role;
      yield { ...rest, id: person.id, group, role, title: rest.seat ? `${title}, ${seatNames[rest.seat]}` : title };
    }
    for (const { id } of liaisons)
      yield { id, group, past: false, role: roleNames.liaisons, title: roleNames.liaisons };
  }
  for (const { id: path, name, successor, emeritus } of legacy(registry)) {
    const group = { ...successor, path, name, url: `/tags/legacy/#${path}` };
    for (const { id } of emeritus) yield { id, group, past: true, role: roleNames.emeritus, title: roleNames.emeritus };
  }
}

/** The people of `people.yaml` by name, with the roles they have, of whom they are liaison last, then those they had. */
export function leadership(registry: Registry): Leader[] {
  const all = [...rolesIn(registry)].sort(
    (a, b) =>
      Number(a.past) - Number(b.past) ||
      Number(a.role === roleNames.liaisons) - Number(b.role === roleNames.liaisons) ||
      compare(b.term?.start ?? '', a.term?.start ?? ''),
  );
  const rolesOf = (person: string) => all.filter(({ id }) => id === person).map(({ id: _id, ...role }) => role);
  return [...registry.people.keys()]
    .map((id) => ({ ...personView(registry, id), roles: rolesOf(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
