/** Writes what the site's search reads: the words of each built page, cut into sections at its headings. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

/** `id` is that of its heading; empty for the beginning of the page, whose heading is the page's title. */
export type Section = { id: string; heading: string; text: string };
/** `path` is without the base URL; `keywords` are what the page is about beside its own words. */
export type Page = { path: string; keywords: string; sections: Section[] };

/** Menus, links of headings to themselves, and what asks not to be found because other pages say it. */
const skipped = 'nav, footer, .table-of-contents, button, form, script, style, svg, .hash-link, [data-search="no"]';

const tidy = (text = '') =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();

/** The sections of a page, from its HTML; none for a page without a heading or a list of pages with one tag. */
export function sectionsOf(html: string): Section[] {
  const $ = load(html);
  if ($('html').is('[class*="docs-tags-"]')) return [];
  const main = $('main');
  main.find(skipped).remove();
  // Elements apart from each other, so that the words of two cells are; then a mark that no page has at each heading.
  main.find('*').append(' ');
  main.find('h1, :is(h2, h3, h4, h5, h6)[id]').each((_, heading) => {
    const id = heading.name === 'h1' ? '' : heading.attribs.id;
    $(heading).replaceWith(`<p>\u0001${id}\u0001${$(heading).html()}\u0001</p>`);
  });
  const [, ...cuts] = main.text().split('\u0001');
  return Array.from({ length: cuts.length / 3 }, (_, at) => {
    const [id = '', heading, text] = cuts.slice(at * 3);
    return { id, heading: tidy(heading), text: tidy(text) };
  });
}

/**
 * Writes search/index.json from the built pages of these routes. The routes have the base URL; the paths, by which
 * `keywords` go, don't.
 * @throws if no page has a section
 */
export function writeSearchIndex(out: string, baseUrl: string, routes: string[], keywords: Map<string, string>): void {
  const paths = routes.filter((route) => route.endsWith('/')).map((route) => route.slice(baseUrl.length - 1));
  const pages = paths.sort().map((path): Page => {
    const sections = sectionsOf(readFileSync(join(out, path, 'index.html'), 'utf8'));
    return { path, keywords: keywords.get(path) ?? '', sections };
  });
  const full = pages.filter(({ sections }) => sections.length > 0);
  if (full.length === 0) throw new Error(`no page in ${out} has a section to search`);
  mkdirSync(join(out, 'search'), { recursive: true });
  writeFileSync(join(out, 'search/index.json'), JSON.stringify(full));
}
