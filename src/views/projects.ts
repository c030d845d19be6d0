/** The projects of the CNCF and the groups near them. What is near is this site's reading of the groups' scopes. */
import { slugOf } from '../registry/names';
import { compare } from '../registry/problems';
import type { ProjectFacts } from '../registry/projects';
import { nearIn, type Registry } from '../registry/registry';
import type { Near } from '../registry/schema';
import { type GroupRef, ref } from './refs';
import { githubUrl } from './urls';

/** `scope` are words of the charter at `charter`, or of the group's page where it has no text of a charter. */
export type NearGroup = {
  group: GroupRef;
  scope: string;
  charter?: string | undefined;
  unconfirmed?: true | undefined;
};
/** `id` is the project's anchor; `groups` begins with the nearest. */
export type ProjectView = Pick<ProjectFacts, 'level' | 'category'> & {
  id: string;
  name: string;
  also: string[];
  url: string;
  aliases: string[];
  groups: NearGroup[];
};
/** The projects of a category near a group by the same words of its scope, as names with levels. */
export type NearProjects = { category: string; projects: [name: string, level: string][] } & Pick<
  NearGroup,
  'scope' | 'unconfirmed'
>;

/** Every project, by name. */
export function projects(registry: Registry): ProjectView[] {
  const rankOf = ({ near }: { near: Near }) => near.rank ?? 1;
  // Of two with the same rank, a group that names the project itself is nearer than one that names its category.
  const entries = [...nearIn(registry)].sort(
    (a, b) => rankOf(a) - rankOf(b) || Number(!a.near.project) - Number(!b.near.project),
  );
  return [...registry.projects].map(([name, { level, category, also = [], repository, aliases = [] }]) => {
    const groups = new Map<string, NearGroup>();
    for (const { group, near } of entries) {
      const fits = near.project ? near.project === name : near.category === category;
      if (!fits || groups.has(group.path)) continue;
      const { scope, unconfirmed } = near;
      const { charter } = group.facts;
      const url = charter?.state === 'text' ? charter.url : undefined;
      groups.set(group.path, { group: ref(group), scope, charter: url, unconfirmed });
    }
    const url = repository.startsWith('https://') ? repository : githubUrl(repository);
    return { id: slugOf(name), name, level, category, also, url, aliases, groups: [...groups.values()] };
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
