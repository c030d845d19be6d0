/** Checks the pages: their text, their links, and their use of components. */
import { type Problem, sortProblems } from '../../registry/problems';
import { readText, type Tree } from '../../registry/tree';
import { type Page, parsePage } from './parse';
import { pageRules } from './rules';
import { typeProblems } from './types';

/** The pages as they were read last, since a running server changes one at a time. */
const known = new Map<string, { text: string; parsed: Page | Problem }>();

function parse(tree: Tree, path: string): Page | Problem {
  const text = readText(tree, path);
  if (typeof text !== 'string') return text;
  const last = known.get(path);
  const parsed = last?.text === text ? last.parsed : parsePage(tree, path);
  known.set(path, { text, parsed });
  return parsed;
}

/** Everything wrong with the pages of a tree, sorted. @param siteDir the project's folder */
export async function checkPages(tree: Tree, siteDir: string): Promise<{ problems: Problem[]; pages: number }> {
  const parsed = tree.files.filter((path) => path.endsWith('.mdx')).map((path) => parse(tree, path));
  const unread = parsed.filter((one) => 'what' in one);
  const pages = parsed.filter((one) => 'nodes' in one);
  const site = { tree, pages: new Map(pages.map((page) => [page.path, page])) };
  const ruled = pages.flatMap((page) => pageRules.flatMap((rule) => [...rule(page, site)]));
  const problems = sortProblems([...unread, ...ruled, ...(await typeProblems(pages, siteDir))]);
  return { problems, pages: parsed.length };
}
