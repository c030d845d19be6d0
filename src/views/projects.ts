/** The projects of the CNCF and the groups near them. What is near is this site's reading of the groups' scopes. */
import { slugOf } from '../registry/names';
import { compare } from '../registry/problems';
import { nearIn, type Registry } from '../registry/registry';
import type { Near } from '../registry/schema';
import { githubUrl, ref } from './urls';

export type ProjectView = ReturnType<typeof projects>[number];
/** The projects of a category near a group by the same words of its scope, as names with levels. */
type NearProjects = { category: string; projects: [name: string, level: string][]; scope: string; unconfirmed?: true };

/** What groups name as near to them, the nearest first: a project is nearer than a category with the same rank. */
function entries(registry: Registry) {
  const rankOf = ({ rank = 1, project }: Near) => (project ? rank : rank + 0.5);
  return nearIn(registry).sort((a, b) => rankOf(a.near) - rankOf(b.near));
}

/** Whether what a group names is this project, or its category. */
const fits = ({ near }: { near: Near }, project: string, category: string): boolean =>
  near.project ? near.project === project : near.category === category;

/**
 * Every project, by name. `id` is its anchor, and its groups begin with the nearest; `scope` are words of the charter
 * at `charter`, or of the group's page where it has no text of a charter.
 */
export function projects(registry: Registry) {
  const all = entries(registry);
  return [...registry.projects].map(([name, { level, category, also = [], repository, aliases = [] }]) => {
    const fitting = all.filter((entry) => fits(entry, name, category));
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
  const own = entries(registry).filter(({ group }) => group.path === path);
  const near = new Map<string, NearProjects>();
  for (const [name, { level, category }] of registry.projects) {
    const here = own.find((entry) => fits(entry, name, category));
    if (!here) continue;
    const { scope, unconfirmed } = here.near;
    const one = near.get(category + scope) ?? { category, scope, unconfirmed, projects: [] };
    near.set(category + scope, { ...one, projects: [...one.projects, [name, level]] });
  }
  return [...near.values()].sort((a, b) => compare(a.category, b.category));
}
