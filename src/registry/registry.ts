/** What a registry holds, and ways to walk it. */
import type { Requirements } from './requirements';
import type { GroupFacts, Holder, PersonFacts, ProjectFacts, Role, Series } from './schema';
import type { Path, Source } from './source';
import type { Tree } from './tree';

/** A group as its file has it. `path` is its folder under docs, its URL and its id. */
export type Group = { path: string; source: Source; facts: GroupFacts };

export type Registry = {
  tree: Tree;
  /** Every folder with a `group.yaml`, whether or not its facts could be read. */
  folders: string[];
  groups: Map<string, Group>;
  people: Map<string, PersonFacts>;
  peopleSource: Source;
  projects: Map<string, ProjectFacts>;
  projectsSource: Source;
  requirements: Requirements;
  requirementsSource: Source;
};

/** The parent's path, told by the folder: `tags/x/subprojects/y` is under `tags/x`, all else under `toc`. */
export function parentPath(path: string): string | undefined {
  if (path === 'toc') return undefined;
  return path.includes('/subprojects/') ? path.split('/subprojects/')[0] : 'toc';
}

/** The groups that are not archived, and so may meet and be found. */
export const activeGroups = ({ groups }: Registry): Group[] =>
  [...groups.values()].filter(({ facts }) => facts.status === 'active');

/** The last folder of a group's path, which no other group has: the name of its calendar. */
export const shortName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A person in a role, now or in the past, with the place in the file. */
type InRole<R> = { role: R; holder: Holder; path: Path; past: boolean };

/** Each entry of a list with its place in the file. */
export const placed = <T>(list: readonly T[] | undefined, ...path: Path): [entry: T, path: Path][] =>
  (list ?? []).map((entry, index) => [entry, [...path, index]]);

/** Everybody who leads or led a group: leaders by role, then past leaders. */
export function holdersOf({ facts }: Group): InRole<Role>[] {
  const leaders = Object.entries(facts.leaders) as [Role, Holder[]][];
  const now = leaders.flatMap(([role, holders]) =>
    placed(holders, 'leaders', role).map(([holder, path]) => ({ role, holder, path, past: false })),
  );
  const former = placed(facts.former, 'former');
  return [...now, ...former.map(([holder, path]) => ({ role: holder.role, holder, path, past: true }))];
}

/** As `holdersOf`, then the liaisons, who have no term. */
export function rolesOf(group: Group): InRole<Role | 'liaisons'>[] {
  const liaisons = placed(group.facts.liaisons, 'liaisons');
  const role = 'liaisons' as const;
  return [...holdersOf(group), ...liaisons.map(([person, path]) => ({ role, holder: { person }, path, past: false }))];
}

/** Every place in a group's file that names a person. */
export const namesIn = (group: Group): [person: string, path: Path][] => [
  ...rolesOf(group).map(({ holder, path }): [string, Path] => [holder.person, [...path, 'person']]),
  ...placed(group.facts.predecessors, 'predecessors').flatMap(([{ emeritus }, path]) =>
    placed(emeritus, ...path, 'emeritus'),
  ),
];

/** Every series of a group, with the place in its file: its own, then those of its initiatives, which are named. */
export function allSeries({ facts }: Group): { series: Series; path: Path; initiative?: string }[] {
  const own = placed(facts.meetings.series, 'meetings', 'series').map(([series, path]) => ({ series, path }));
  const others = placed(facts.initiatives.known, 'initiatives', 'known').flatMap(([{ title, series }, path]) =>
    placed(series, ...path, 'series').map(([one, place]) => ({ series: one, path: place, initiative: title })),
  );
  return [...own, ...others];
}

/** Everything that a group says it is near to, with its name and the place in the file. */
export const nearIn = ({ groups }: Registry) =>
  [...groups.values()].flatMap((group) =>
    placed(group.facts.near, 'near').map(([near, path]) => {
      return { group, near, path, name: near.project ?? near.category, rank: near.rank ?? 1 };
    }),
  );
