/** What the site's search reads: the words of each built page, cut into sections at its headings. */
import type { CheerioAPI } from 'cheerio';
import { activeGroups, type Registry } from '../registry/registry';
import type { Page, Section } from '../search/site';
import { topicsOf } from '../views/group';
import { lists } from '../views/lists';
import { pageUrl } from '../views/urls';
import { skipped } from './output';

const tidy = (text = '') =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();

/** The sections of a page of `wordsOf`; none for a page without a heading or a list of pages with one tag. */
export function sectionsOf($: CheerioAPI): Section[] {
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

/**
 * The index of the pages that have words; groups are found by their topics too.
 * @param found the sections by the paths of their pages
 * @throws if no page has words
 */
export function searchIndex(registry: Registry, found: Record<string, Section[]>): Page[] {
  const keywords = new Map(
    activeGroups(registry).map((group) => [pageUrl(group.path), topicsOf(group).flat().join(' ')]),
  );
  const pages = Object.entries(found).map(([path, own]): Page => {
    const sections = path === '/projects/' ? [...own, ...projectSections(registry)] : own;
    return { path, keywords: keywords.get(path) ?? '', sections };
  });
  const full = pages.filter(({ sections }) => sections.length > 0);
  if (full.length === 0) throw new Error('no page has a section to search');
  return full;
}
