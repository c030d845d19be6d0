/** Reads a page with the options of the site, and remembers where everything stands. */
import preprocess from '@docusaurus/mdx-loader/lib/preprocessor';
import { createSlugger, parseMarkdownHeadingId } from '@docusaurus/utils';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import directive from 'remark-directive';
import frontmatter from 'remark-frontmatter';
import gfm from 'remark-gfm';
import mdx from 'remark-mdx';
import markdown from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../registry/problems';
import type { Tree } from '../../registry/tree';
import { markdownConfig } from './markdownConfig';

type Place = { line: number; column: number };
/** A page as `parsePage` reads it. */
export type Page = Exclude<ReturnType<typeof parsePage>, Problem>;

/** Where a page begins. */
export const TOP = { line: 1, column: 1 };
const processor = unified().use(markdown).use(mdx).use(frontmatter).use(directive).use(gfm);

/** Every id that a page's own text gives, by its place; `explicit` ones are written, others follow from a heading. */
function idsOf(nodes: Nodes[]) {
  const slugs = createSlugger();
  return nodes.flatMap((node) => {
    const at = node.position?.start ?? TOP;
    if (node.type === 'heading') {
      const { id } = parseMarkdownHeadingId(textOf(node), 'classic');
      return [{ id: id ?? slugs.slug(textOf(node)), at, explicit: id !== undefined }];
    }
    if (!('name' in node) || node.name !== 'Anchor' || !Array.isArray(node.attributes)) return [];
    const id = node.attributes.find((one) => 'name' in one && one.name === 'id')?.value;
    return typeof id === 'string' ? [{ id, at, explicit: true }] : [];
  });
}

/**
 * One page of a tree.
 * @param path under docs: `tags/index.mdx`
 * @returns every node of the page from the top down, its ids, and more; or the one problem that keeps it from being read
 */
export function parsePage(tree: Tree, path: string) {
  const problem = (at: Nodes | Place, what: string, fix: string): Problem => {
    const { line, column } = 'line' in at ? at : (at.position?.start ?? TOP);
    return { file: `${tree.name}/${path}`, line, column, severity: 'error', what, fix };
  };
  try {
    const options = { markdownConfig, admonitions: true, fileContent: tree.read(path), filePath: path };
    const text = preprocess(options as Parameters<typeof preprocess>[0]);
    const nodes: Nodes[] = [];
    visit(processor.parse(text), (node) => void nodes.push(node));
    return { path, text, lines: text.split('\n'), nodes, ids: idsOf(nodes), problem };
  } catch (error) {
    const { reason = String(error), ...place } = error as Partial<Place> & { reason?: string };
    // Some messages have their place only in their text: "(7:1-7:10)".
    const [line = 1, column = 1] = /\((\d+):(\d+)/.exec(reason)?.slice(1).map(Number) ?? [];
    const at = { line: place.line ?? line, column: place.column ?? column };
    const what = `the page can't be read: ${reason.replace(/\s+/g, ' ').replace(/\.$/, '')}`;
    return problem(at, what, 'close every tag and brace; put "<" and "{" of prose in backticks');
  }
}
