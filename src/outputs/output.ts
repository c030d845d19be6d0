import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { createDocument } from '@mixmark-io/domino';
import type { Registry } from '../registry/registry';

/** The built site, as far as an output needs it. */
export type Site = Pick<LoadContext, 'baseUrl' | 'siteDir' | 'outDir'> & {
  /** Address without a slash at its end: `https://example.org/base`. */
  url: string;
  title: string;
  /** ISO 8601 day of the build. */
  today: string;
  /** Every route, with the base URL. */
  routes: string[];
  /** What a page needs beside the scripts of every page, by its route; addresses with the base URL. */
  scripts?: Record<string, string[]>;
  /** What a page needs besides when somebody searches in it, in the same way. */
  searchScripts?: Record<string, string[]>;
};

/** Files made from the registry or from the built pages, by their path in the built site. */
export type Output = (registry: Registry, site: Site) => Files | Promise<Files>;
export type Files = Record<string, string | Uint8Array>;

/** What is made of each of many things, of so many at once: of all at once it would take gigabytes. */
export async function madeOf<Thing>(
  all: Thing[],
  atOnce: number,
  make: (one: Thing) => Promise<Files>,
): Promise<Files> {
  const files: Files = {};
  for (let at = 0; at < all.length; at += atOnce)
    Object.assign(files, ...(await Promise.all(all.slice(at, at + atOnce).map(make))));
  return files;
}

/** The path of each page from the site's root, sorted. */
export const pagePaths = ({ routes, baseUrl }: Pick<Site, 'routes' | 'baseUrl'>): string[] =>
  routes
    .filter((route) => route.endsWith('/'))
    .map((route) => route.slice(baseUrl.length - 1))
    .sort();

/** The HTML of the page at a path. */
export const builtPage = ({ outDir }: Pick<Site, 'outDir'>, path: string): string =>
  readFileSync(join(outDir, path, 'index.html'), 'utf8');

/** What of a page is for its use and not for its words: menus, and links of headings to themselves. */
const SKIPPED = '.table-of-contents, .hash-link';
/** As `SKIPPED`; and all of a page but its main part, and React's comments between texts. It is taken out before parsing. */
const UNPARSED = [
  /<!--[\s\S]*?-->/g,
  /<body[\s\S]*?(?=<main)|<\/main>[\s\S]*/g,
  // None of them is ever in one of its own kind, and their ends are always written.
  /<(nav|footer|button|form|script|style|svg)\b[\s\S]*?<\/\1>/g,
];

/** Takes out what a selector finds below an element. */
export function remove(from: ParentNode, selector: string): void {
  for (const element of from.querySelectorAll(selector)) element.remove();
}

/** A page's head and the words of its main part. The rest, larger on most pages, isn't parsed, which takes longest. */
export function wordsOf(html: string): Document {
  const page = createDocument(UNPARSED.reduce((text, pattern) => text.replace(pattern, ''), html));
  remove(page.body, SKIPPED);
  return page;
}
