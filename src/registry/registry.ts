/** What a registry holds, and ways to walk it. */
import type { ProjectFacts } from './projects';
import type { Requirements } from './requirements';
import type { GroupFacts, Holder, Near, PersonFacts, Role, Series } from './schema';
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

/** Everybody who leads or led a group: leaders by role, then past leaders. */
export function* holdersOf({ facts }: Group): Generator<InRole<Role>> {
  for (const [role, holders] of Object.entries(facts.leaders) as [Role, Holder[]][]) {
    for (const [index, holder] of holders.entries()) {
      yield { role, holder, path: ['leaders', role, index], past: false };
    }
  }
  for (const [index, holder] of (facts.former ?? []).entries()) {
    yield { role: holder.role, holder, path: ['former', index], past: true };
  }
}

/** As `holdersOf`, then the liaisons, who have no term. */
export function* rolesOf(group: Group): Generator<InRole<Role | 'liaisons'>> {
  yield* holdersOf(group);
  for (const [index, person] of (group.facts.liaisons ?? []).entries()) {
    yield { role: 'liaisons', holder: { person }, path: ['liaisons', index], past: false };
  }
}

/** Every series of a group, with the place in its file: its own, then those of its initiatives, which are named. */
export function* allSeries({ facts }: Group): Generator<{ series: Series; path: Path; initiative?: string }> {
  for (const [index, series] of facts.meetings.series.entries()) yield { series, path: ['meetings', 'series', index] };
  for (const [place, { title, series = [] }] of (facts.initiatives.known ?? []).entries()) {
    const path = ['initiatives', 'known', place, 'series'];
    for (const [index, one] of series.entries()) yield { series: one, path: [...path, index], initiative: title };
  }
}

/** Everything that a group says it is near to, with the place in its file. */
export function* nearIn({ groups }: Registry): Generator<{ group: Group; near: Near; path: Path }> {
  for (const group of groups.values()) {
    for (const [index, near] of (group.facts.near ?? []).entries()) yield { group, near, path: ['near', index] };
  }
}
