/** Sections of overview pages, as Markdown: Docusaurus makes a page's table of contents from Markdown alone. */
import type { Registry } from '../registry/registry';
import type { Kind } from '../registry/schema';
import { card } from './group';

/** Marks every character that Markdown could take for more than text. */
const plain = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** A heading and a card for each group of a kind, in the order of the sidebar. A TCG's heading leaves out the kind. */
export function sections({ groups, tree }: Registry, kind: Kind): string {
  const position = (path: string) =>
    Number(/^sidebar_position: (\d+)/m.exec(tree.read(`${path}/index.mdx`))?.[1] ?? 1e3);
  return [...groups.values()]
    .filter(({ facts }) => facts.kind === kind)
    .sort((a, b) => position(a.path) - position(b.path))
    .map((group) => {
      const heading = plain(group.facts.name.replace(/^TCG /, ''));
      return `### ${heading}\n\n<GroupCard group={${JSON.stringify(card(group))}} />\n`;
    })
    .join('\n');
}
