import { compare } from '../registry/problems';
import type { Registry } from '../registry/registry';
import { type GroupRef, type PersonView, personView, ref } from './group';

export type LegacyTag = {
  id: string;
  name: string;
  repository: string | undefined;
  successor: GroupRef;
  emeritus: PersonView[];
};

/** The TAGs archived in 2025, by name, each with the group that took up its work. */
export const legacy = (registry: Registry): LegacyTag[] =>
  [...registry.groups.values()]
    .flatMap((group) =>
      (group.facts.predecessors ?? [])
        .filter((one) => one.legacy)
        .map(({ name, repository, emeritus = [] }) => ({
          id: name.toLowerCase().replaceAll(' ', '-'),
          name,
          repository,
          successor: ref(group),
          emeritus: emeritus.map((id) => personView(registry, id)),
        })),
    )
    .sort((a, b) => compare(a.id, b.id));
