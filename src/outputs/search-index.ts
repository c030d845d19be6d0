/** What the site's search reads: the words of each built page, cut into sections at its headings. */
import { activeGroups, type Registry } from '../registry/registry';
import type { Page, Section } from '../search/site';
import { topicsOf } from '../views/group';
import { lists } from '../views/lists';
import { pageUrl } from '../views/urls';
import { builtPage, type Output, pagePaths, skipped, wordsOf } from './output';

const tidy = (text = '') =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();

/** The sections of a page, from its HTML; none for a page without a heading or a list of pages with one tag. */
export function sectionsOf(html: string): Section[] {
  const $ = wordsOf(html);
  if ($('html').is('[class*="docs-tags-"]')) return [];
  const main = $('main');
  // What asks not to be found is said by other pages.
  main.find(`${skipped}, [data-search="no"]`).remove();
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

/** A section for each project, which the page shows as one list. */
const projectSections = (registry: Registry): Section[] =>
  lists.projects(registry).map(({ id, name, aliases, level, category, groups }) => {
    const text = `${level}, ${category}: ${groups.map(({ group }) => group.name).join(', ')}`;
    return { id, heading: name, text: [text, ...aliases].join('. ') };
  });

/** The words of all built pages that have some; groups are found by their topics too. @throws if no page has words */
export const searchIndex: Output = (registry, site) => {
  const keywords = new Map(
    activeGroups(registry).map((group) => [pageUrl(group.path), topicsOf(group).flat().join(' ')]),
  );
  const pages = pagePaths(site).map((path): Page => {
    const sections = sectionsOf(builtPage(site, path));
    if (path === '/projects/') sections.push(...projectSections(registry));
    return { path, keywords: keywords.get(path) ?? '', sections };
  });
  const full = pages.filter(({ sections }) => sections.length > 0);
  if (full.length === 0) throw new Error(`no page in ${site.outDir} has a section to search`);
  return { 'search/index.json': JSON.stringify(full) };
};
