import type {
  NormalizedSidebarItem,
  SidebarItemsGeneratorOption,
} from '@docusaurus/plugin-content-docs/lib/sidebars/types.js';

/**
 * Docusaurus' own items of a folder, less two things a reader has no use for: the section's overview, which the
 * category above already links, and the level `subprojects/`, whose pages move up beside their group's charter.
 */
export const sidebarItems: SidebarItemsGeneratorOption = async ({ defaultSidebarItemsGenerator, ...args }) => {
  const overview = `${args.item.dirName}/index`;
  const items = await defaultSidebarItemsGenerator(args);
  const shown = liftSubprojects(items).filter((item) => !(item.type === 'doc' && item.id === overview));
  const titles = new Map(args.docs.map(({ id, title, frontMatter }) => [id, frontMatter.sidebar_label ?? title]));
  return fold(shown, titles);
};

const LONG = 30;

/** A long list in parts, named by their first and last page: a page lists its own part, and of the others the names. */
export function fold(items: NormalizedSidebarItem[], titles: Map<string, string>): NormalizedSidebarItem[] {
  const parts = Math.ceil(items.length / LONG);
  if (parts < 2) return items;
  const nameOf = (item?: NormalizedSidebarItem) =>
    item?.type === 'category' ? item.label : item?.type === 'doc' ? titles.get(item.id) : undefined;
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, at) => {
    const part = items.slice(at * size, (at + 1) * size);
    const label = `${nameOf(part[0])} to ${nameOf(part.at(-1))}`;
    return { type: 'category', label, items: part, collapsed: true, collapsible: true, link: undefined };
  });
}

export function liftSubprojects(items: NormalizedSidebarItem[]): NormalizedSidebarItem[] {
  return items.flatMap((item) => {
    if (item.type !== 'category') return [item];
    const lifted = liftSubprojects(item.items);
    if (item.label === 'subprojects') return lifted;
    const [link] = lifted.length === 0 && item.link?.type === 'doc' ? [item.link] : [];
    return link ? [{ type: 'doc', id: link.id }] : [{ ...item, items: lifted }];
  });
}
