/** What a page must not get wrong. Each rule is a small function that yields what it finds. */
import { posix } from 'node:path';
import { DefaultAdmonitionOptions } from '@docusaurus/mdx-loader/lib/remark/admonitions';
import type { Nodes } from 'mdast';
import { flowchartProblem } from '../../registry/flowchart';
import { didYouMean } from '../../registry/nearest';
import type { Problem } from '../../registry/problems';
import { Source } from '../../registry/source';
import type { Tree } from '../../registry/tree';
import { type Page, TOP } from './parse';

export type Site = { tree: Tree; pages: Map<string, Page> };
export type PageRule = (page: Page, site: Site) => Iterable<Problem>;

const KEYS =
  'title description displayed_sidebar sidebar_label sidebar_position slug tags pagination_label hide_table_of_contents';
const FRONT_MATTER = KEYS.split(' ');
const ADMONITIONS = DefaultAdmonitionOptions.keywords;
/** Addresses that are made from the registry; the build checks links to these. */
const MADE = /^\/(api|calendar|next|schemas|topics)\//;
/** Components that give a page more anchors than its text has; the build checks links to these, too. */
const MAKES_ANCHORS = ['GroupSections', 'HistoryByMonth', 'LegacyTags', 'People', 'Requirements', 'RulesByRole'];
const makesAnchors = (node: Nodes): boolean => 'name' in node && MAKES_ANCHORS.includes(node.name ?? '');

function* frontMatterKeys({ nodes, problem, path }: Page, { tree }: Site): Generator<Problem> {
  const first = nodes.find((node) => node.type === 'yaml');
  if (!first)
    return yield problem(TOP, 'the page has no front matter', `begin it with "---", a title, a description and "---"`);
  // One line down, as in the page.
  const source = new Source(`${tree.name}/${path}`, `\n${first.value}`);
  if (source.syntaxProblem) yield source.syntaxProblem;
  for (const key of Object.keys(source.value ?? {})) {
    if (FRONT_MATTER.includes(key)) continue;
    const fix = didYouMean(key, FRONT_MATTER, `use one of ${FRONT_MATTER.join(', ')}`);
    yield source.keyProblem([], key, `unknown front matter "${key}"`, fix);
  }
}

function* admonitions({ nodes, lines, problem }: Page): Generator<Problem> {
  for (const node of nodes) {
    if (node.type === 'containerDirective') {
      const fix = didYouMean(node.name, ADMONITIONS, `use one of ${ADMONITIONS.join(', ')}`);
      const isClosed = /^\s*:::+\s*$/.test(lines[(node.position?.end.line ?? 0) - 1] ?? '');
      if (!ADMONITIONS.includes(node.name)) yield problem(node, `unknown admonition ":::${node.name}"`, fix);
      else if (!isClosed) yield problem(node, `the admonition ":::${node.name}" is never closed`, 'end it with ":::"');
    } else if (node.type === 'leafDirective' || (node.type === 'text' && node.value.startsWith(':::'))) {
      const what = 'a mark ":::" that begins or ends no admonition';
      yield problem(node, what, 'write ":::tip" and ":::" on lines of their own');
    }
  }
}

function* codeFences({ nodes, lines, problem }: Page): Generator<Problem> {
  for (const node of nodes.filter(({ type }) => type === 'code')) {
    const [start, end] = [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
    const fence = /^[\s>]*(```+|~~~+)/.exec(lines[start - 1] ?? '')?.[1];
    if (!fence || (start < end && lines[end - 1]?.includes(fence))) continue;
    yield problem(node, 'the code block is never closed', `end it with a line "${fence}"`);
  }
}

function* diagrams({ nodes, problem }: Page): Generator<Problem> {
  for (const node of nodes) {
    if (node.type !== 'code' || node.lang !== 'mermaid') continue;
    const wrong = flowchartProblem(node.value);
    const { line = 0, column = 1 } = node.position?.start ?? {};
    if (wrong) yield problem({ line: line + 1 + wrong.line, column }, wrong.what, wrong.fix);
  }
}

function* oneTitle({ nodes, problem }: Page): Generator<Problem> {
  const titles = nodes.filter((node) => node.type === 'heading' && node.depth === 1);
  if (titles.length === 0) yield problem(TOP, 'the page has no title', 'write "# Title" below the imports');
  for (const title of titles.slice(1)) yield problem(title, 'a second title "# …"', 'make it a section: "## …"');
}

function* idsOnce({ ids, problem }: Page): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const { id, at, explicit } of ids) {
    const other = seen.get(id);
    if (other && explicit) yield problem(at, `the id "${id}" stands on line ${other} too`, 'give one another id');
    seen.set(id, other ?? at.line);
  }
}

function* noTabs({ nodes, lines, problem }: Page): Generator<Problem> {
  const code = nodes.flatMap(({ type, position }) => (type === 'code' && position ? [position] : []));
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (!/^ *\t/.test(text) || code.some(({ start, end }) => start.line <= line && line <= end.line)) continue;
    yield problem({ line, column: 1 }, 'a tab at the beginning of the line', 'indent with spaces');
  }
}

/** The page that an address means, or whether there is anything else at it. */
function target(address: string, { path }: Page, { tree, pages }: Site): Page | boolean {
  const full = posix.join(address.startsWith('/') ? '' : posix.dirname(path), address).replace(/^\/|\/$/g, '');
  const page = [full, `${full}/index.mdx`, `${full}.mdx`, `${full}index.mdx`].find((file) => pages.has(file));
  return (page && pages.get(page)) || tree.files.includes(full) || MADE.test(address);
}

function* linksLeadSomewhere(page: Page, site: Site): Generator<Problem> {
  for (const node of page.nodes) {
    if ((node.type !== 'link' && node.type !== 'definition') || /^[a-z][a-z+.-]*:/i.test(node.url)) continue;
    const [address = '', id] = node.url.split('#');
    const to = target(address.split('?')[0] || posix.basename(page.path), page, site);
    const files = [...site.pages.keys()].map((path) => posix.relative(posix.dirname(page.path), path));
    const fix = didYouMean(address, files, "link to the page's file: ../infrastructure/index.mdx");
    if (!to) yield page.problem(node, `the link "${node.url}" leads to no page`, fix);
    if (!id || typeof to === 'boolean' || to.nodes.some(makesAnchors)) continue;
    const ids = to.ids.map((one) => one.id);
    const what = `the link "${node.url}" leads to no heading of docs/${to.path}`;
    if (!ids.includes(id)) yield page.problem(node, what, didYouMean(id, ids, `write {#${id}} behind the heading`));
  }
}

function* importedFacts({ nodes, path, problem }: Page, { tree }: Site): Generator<Problem> {
  for (const node of nodes) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const [, name, from = ''] of node.value.matchAll(/^import (\w+) from '([^']*)'/gm)) {
      const file = posix.join(posix.dirname(path), from);
      const isMissing = from.endsWith('.yaml') && !tree.files.includes(file);
      const fix = "import the facts of a group's folder: './group.yaml'";
      if (isMissing) yield problem(node, `there is no file docs/${file}`, fix);
      if (name === 'toc') yield problem(node, '"toc" is the page\'s table of contents', 'import it under another name');
    }
  }
}

const text: PageRule[] = [frontMatterKeys, admonitions, codeFences, diagrams, oneTitle, idsOnce, noTabs];
export const pageRules = [...text, linksLeadSomewhere, importedFacts];
