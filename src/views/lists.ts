/** What overview pages get: each list is imported by its name, as `@groups/<name>`. Plain JSON. */
import { activeGroups, type Group, parentPath, type Registry } from '../registry/registry';
import type { Kind } from '../registry/schema';
import { finder } from './finder';
import { card, channelsOf, type GroupView, initiativeViews, ofKind, seriesViews } from './group';
import { history, latest } from './history';
import { leadership, legacy } from './leadership';
import { projects } from './projects';
import { type GroupRef, initiativeQueries, ref } from './urls';

/** A group with what is under it. */
export type Branch = GroupRef & { children: Branch[] };
export type GroupInitiatives = ReturnType<typeof initiatives>[number];
/** What is said of a group's meetings outside its own page. */
export type GroupMeetings = GroupRef & Pick<GroupView, 'series' | 'channels'>;

/** Queries only for groups that have a label of their own. */
const initiatives = ({ groups }: Registry) =>
  [...groups.values()].map((group) => {
    const { label } = group.facts.initiatives;
    const queries = label ? { label, ...initiativeQueries(label) } : undefined;
    return { group: ref(group), queries, known: initiativeViews(group.facts) };
  });

/** Every active group, with or without a schedule; of its channels only the ways into a meeting. */
const meetings = (registry: Registry, today: string) =>
  activeGroups(registry).map((group) => {
    const { calendar, join, 'community-page': page } = channelsOf(registry, group).channels;
    return { ...ref(group), series: seriesViews(group, today), channels: { calendar, join, 'community-page': page } };
  });

/** The groups under a parent, each with those under it; the committee has none. */
const branches = (registry: Registry, parent?: string): Branch[] =>
  [...registry.groups.values()]
    .filter(({ path }) => parentPath(path) === parent)
    .map((group) => ({ ...ref(group), children: branches(registry, group.path) }));

const groups = {
  map: (registry: Registry) => branches(registry),
  tags: (registry: Registry) => ofKind(registry, 'tag').map(card),
  tcgs: (registry: Registry) => ofKind(registry, 'tcg').map(card),
  subprojects: (registry: Registry) => ofKind(registry, 'subproject').map(card),
};
export const lists = { ...groups, finder, history, latest, leadership, legacy, initiatives, meetings, projects };

/** Marks every character that Markdown could take for more than text. */
const plain = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/**
 * The groups of a kind as a list in Markdown, since Docusaurus makes a page's table of contents from that alone: a
 * heading and a card for each, in the order of the sidebar. A TCG's heading leaves out the kind. What stands on a card is
 * in the list of the kind, which an edit reaches sooner than a page that Docusaurus reads.
 */
export function sections(registry: Registry, kind: Kind): string {
  const position = ({ path }: Group) =>
    Number(/^sidebar_position: (\d+)/m.exec(registry.tree.read(`${path}/index.mdx`))?.[1] ?? 1e3);
  const parts = ofKind(registry, kind)
    .sort((a, b) => position(a) - position(b))
    .map(({ path, facts }) => {
      const group = `groups.find(({ path }) => path === ${JSON.stringify(path)})`;
      return `### ${plain(facts.name.replace(/^TCG /, ''))}\n\n<GroupCard group={${group}} />\n`;
    });
  return [`import groups from '@groups/${kind}s';\n`, ...parts].join('\n');
}
