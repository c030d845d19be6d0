/** Everybody with a role in any group, now or before, once and with all of it: what the page on leadership shows. */
import type { LegacyTag } from './lists';
import type { Registry } from './load';
import { roleNames, seatNames } from './names';
import { compare } from './problems';
import { type GroupRef, type HolderView, type PersonView, peopleOf, personView, ref } from './view';

/** `role` is its name; `title` says more: "Former chair", "Member, TOC seat". */
export type LeaderRole = Omit<HolderView, 'person' | 'role'> & { group: GroupRef; role: string; title: string };
export type Leader = PersonView & { roles: LeaderRole[] };

function* rolesIn(registry: Registry, legacy: LegacyTag[]): Generator<LeaderRole & { id: string }> {
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
  for (const { id: path, name, successor, emeritus } of legacy) {
    const group = { ...successor, path, name, url: `/tags/legacy/#${path}` };
    for (const { id } of emeritus) yield { id, group, past: true, role: roleNames.emeritus, title: roleNames.emeritus };
  }
}

/** The people of `people.yaml` by name, with the roles they have, then those they had; emeritus chairs by `legacy`. */
export function leadership(registry: Registry, legacy: LegacyTag[]): Leader[] {
  const all = [...rolesIn(registry, legacy)].sort(
    (a, b) => Number(a.past) - Number(b.past) || compare(b.term?.start ?? '', a.term?.start ?? ''),
  );
  const rolesOf = (person: string) => all.filter(({ id }) => id === person).map(({ id: _id, ...role }) => role);
  return [...registry.people.keys()]
    .map((id) => ({ ...personView(registry, id), roles: rolesOf(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
