/** What the finder reads, as short as can be: it is fetched when somebody begins to ask. */
import { createSlugger, parseMarkdownHeadingId } from '@docusaurus/utils';
import { slugOf } from '../registry/names';
import { activeGroups, type Group, type Registry } from '../registry/registry';
import { channelsOf, topicsOf } from './group';
import { legacy } from './leadership';
import { projects } from './projects';
import { pageUrl } from './urls';
export type FinderData = ReturnType<typeof finder>;
export type FinderGroup = ReturnType<typeof finderGroup>;
/** Topics and names have other words for them behind them, each after a bar: brackets would be more to fetch. */
type Barred = string;
/** Projects near the same groups by the same words of their scopes; `at` are places among the groups, nearest first. */
export type FinderField = [category: string, near: [at: number, scope: string][], byLevel: Record<string, Barred[]>];
/** A heading has its anchor behind a bar, where that doesn't follow from its words. */
export type FinderPage = [path: string, title: string, ...headings: Barred[]];

/** `join` is where to say hello, by its label and address. */
function finderGroup(registry: Registry, group: Group) {
  const { path, facts } = group;
  const { kind, name, aliases = [], predecessors = [] } = facts;
  const { slack, 'community-page': page, 'mailing-list': mail } = channelsOf(registry, group).channels;
  const join = slack ?? page ?? mail ?? { url: pageUrl(path), label: name };
  const topics = topicsOf(group).map((words) => words.join('|'));
  // An alias with all words of the name says nothing more.
  const others = aliases.filter((alias) => !name.split(' ').every((word) => word === 'TCG' || alias.includes(word)));
  const earlier = predecessors.filter(({ legacy }) => legacy).map((one) => one.name);
  return { path, kind, name, aliases: others, earlier, topics, join: [join.label, join.url] as const };
}

function finderFields(registry: Registry, active: Group[]): FinderField[] {
  const fields = new Map<string, FinderField>();
  for (const { name, level, category, aliases, groups } of projects(registry)) {
    const near = groups.flatMap(({ group, scope }): [number, string][] => {
      const at = active.findIndex(({ path }) => path === group.path);
      return at < 0 ? [] : [[at, scope]];
    });
    const key = JSON.stringify([category, near]);
    const field = fields.get(key) ?? [category.replace(/.* \/ /, ''), near, {}];
    field[2][level] = [...(field[2][level] ?? []), [name, ...aliases].join('|')];
    fields.set(key, field);
  }
  return [...fields.values()];
}

/**
 * The title of each page that is not of one group, but for that of the finder, and the telling headings of those that
 * open a section of the site.
 */
function finderPages(registry: Registry): FinderPage[] {
  const { tree, folders } = registry;
  const isGeneral = (file: string) =>
    file.endsWith('.mdx') && file !== 'index.mdx' && !folders.some((one) => file.startsWith(`${one}/`));
  return tree.files.filter(isGeneral).map((file) => {
    const text = tree.read(file);
    const slugs = createSlugger();
    const lines = /\/(?!index)/.test(file) ? [] : [...text.matchAll(/^## (?!Overview|Contact|.*resources)(.+)$/gim)];
    const headings = lines.map(([, line = '']) => {
      const { text: heading, id = slugs.slug(line) } = parseMarkdownHeadingId(line, 'classic');
      return id === slugOf(heading) ? heading : `${heading}|${id}`;
    });
    // Places that a page has from the registry.
    if (text.includes('<LegacyTags')) headings.push(...legacy(registry).map(({ name, id }) => `${name}|${id}`));
    const path = `/${file.replace(/(\/index)?\.mdx$/, '/')}`;
    return [path, parseMarkdownHeadingId(/^# (.+)$/m.exec(text)?.[1] ?? '', 'classic').text, ...headings];
  });
}

/** Everything that the finder answers from; archived groups are left out. */
export function finder(registry: Registry) {
  const active = activeGroups(registry);
  const groups = active.map((group) => finderGroup(registry, group));
  return { groups, fields: finderFields(registry, active), pages: finderPages(registry) };
}
