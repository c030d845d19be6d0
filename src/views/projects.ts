/** The projects of the CNCF and the groups near them. What is near is this site's reading of the groups' scopes. */
import { slugOf } from '../registry/names';
import { compare } from '../registry/problems';
import { nearIn, type Registry } from '../registry/registry';
import type { Near } from '../registry/schema';

import { githubUrl, ref } from './urls';

export type ProjectView = ReturnType<typeof projects>[number];
/** The projects of a category near a group by the same words of its scope, as names with levels. */
type NearProjects = { category: string; projects: [name: string, level: string][]; scope: string; unconfirmed?: true };

/**
 * Every project, by name. `id` is its anchor, and its groups begin with the nearest; `scope` are words of the charter
 * at `charter`, or of the group's page where it has no text of a charter.
 */
export function projects(registry: Registry) {
  // Of two with the same rank, a group that names the project itself is nearer than one that names its category.
  const rankOf = ({ rank = 1, project }: Near) => (project ? rank : rank + 0.5);
  const entries = nearIn(registry).sort((a, b) => rankOf(a.near) - rankOf(b.near));
  return [...registry.projects].map(([name, { level, category, also = [], repository, aliases = [] }]) => {
    const fitting = entries.filter(({ near }) => (near.project ? near.project === name : near.category === category));
    const once = fitting.filter(({ group }, at) => fitting.findIndex((one) => one.group === group) === at);
    const groups = once.map(({ group, near: { scope, unconfirmed } }) => {
      const { charter } = group.facts;
      return { group: ref(group), scope, charter: charter?.state === 'text' ? charter.url : undefined, unconfirmed };
    });
    const url = repository.startsWith('https://') ? repository : githubUrl(repository);
    return { id: slugOf(name), name, level, category, also, url, aliases, groups };
  });
}

/** The projects near the group at a path, by category, both in alphabetical order. */
export function projectsNear(registry: Registry, path: string): NearProjects[] {
  const near = new Map<string, NearProjects>();
  for (const { name, level, category, groups } of projects(registry)) {
    const here = groups.find(({ group }) => group.path === path);
    if (!here) continue;
    const { scope, unconfirmed } = here;
    const one = near.get(category + scope) ?? { category, scope, unconfirmed, projects: [] };
    near.set(category + scope, { ...one, projects: [...one.projects, [name, level]] });
  }
  return [...near.values()].sort((a, b) => compare(a.category, b.category));
}
