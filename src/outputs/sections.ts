/** A built page, cut into sections at its headings. */
import type { CheerioAPI } from 'cheerio';
import type { Section } from '../search/site';
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
