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
  return liftSubprojects(items).filter((item) => !(item.type === 'doc' && item.id === overview));
};

export function liftSubprojects(items: NormalizedSidebarItem[]): NormalizedSidebarItem[] {
  return items.flatMap((item) => {
    if (item.type !== 'category') return [item];
    const lifted = liftSubprojects(item.items);
    if (item.label === 'subprojects') return lifted;
    const [link] = lifted.length === 0 && item.link?.type === 'doc' ? [item.link] : [];
    return link ? [{ type: 'doc', id: link.id }] : [{ ...item, items: lifted }];
  });
}
