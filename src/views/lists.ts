/** What overview pages get: each list is imported by its name, as `@groups/<name>`. Plain JSON. */

import { activeGroups, parentPath, type Registry } from '../registry/registry';
import type { Kind } from '../registry/schema';
import { finder } from './finder';
import { card, channelsOf, type GroupRef, type GroupView, initiativeViews, ref } from './group';
import { history, latest } from './history';
import { leadership, legacy } from './leadership';
import { projects } from './projects';
import { seriesViews } from './series';
import { initiativesUrl } from './urls';

/** A group with what is under it. */
export type Branch = GroupRef & { children: Branch[] };
export type GroupInitiatives = ReturnType<typeof initiatives>[number];
/** What is said of a group's meetings outside its own page. */
export type GroupMeetings = GroupRef & Pick<GroupView, 'series' | 'channels'>;

const cards =
  (kind: Kind) =>
  ({ groups }: Registry) =>
    [...groups.values()].filter(({ facts }) => facts.kind === kind).map(card);

/** Queries only for groups that have a label of their own. */
const initiatives = ({ groups }: Registry) =>
  [...groups.values()].map((group) => {
    const { label } = group.facts.initiatives;
    const queries = label ? { label, open: initiativesUrl(label), all: initiativesUrl(label, 'all') } : undefined;
    return { group: ref(group), queries, known: initiativeViews(group.facts) };
  });

/** Every active group, with or without a schedule; of its channels only the ways into a meeting. */
const meetings = (registry: Registry, today: string) =>
  activeGroups(registry).map((group) => {
    const { calendar, join, 'community-page': page } = channelsOf(registry, group).channels;
    return { ...ref(group), series: seriesViews(group, today), channels: { calendar, join, 'community-page': page } };
  });

/** Every group under its parent, from the committee down. */
function map({ groups }: Registry): Branch[] {
  const under = (parent: string | undefined): Branch[] =>
    [...groups.values()]
      .filter(({ path }) => parentPath(path) === parent)
      .map((group) => ({ ...ref(group), children: under(group.path) }));
  return under(undefined);
}

export const lists = {
  finder,
  history,
  latest,
  map,
  tags: cards('tag'),
  tcgs: cards('tcg'),
  subprojects: cards('subproject'),
  leadership,
  legacy,
  initiatives,
  meetings,
  projects,
} satisfies Record<string, (registry: Registry, today: string) => unknown>;
