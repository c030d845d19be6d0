/** A built page, cut into sections at its headings. */
import type { Section } from '../search/site';
import { remove } from './output';

const tidy = (text = '') =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();

/** The sections of a page of `wordsOf`; none for a page without a heading or a list of pages with one tag. */
export function sectionsOf(page: Document): Section[] {
  if (page.documentElement.className.includes('docs-tags-')) return [];
  // What asks not to be found is said by other pages.
  remove(page.body, '[data-search="no"]');
  // Elements apart from each other, so that the words of two cells are; then a mark that no page has at each heading.
  const mark = (words: string) => page.createTextNode(words);
  for (const element of page.body.querySelectorAll('*')) element.appendChild(mark(' '));
  for (const heading of page.body.querySelectorAll('h1, h2[id], h3[id], h4[id], h5[id], h6[id]')) {
    heading.insertBefore(mark(`\u0001${heading.tagName === 'H1' ? '' : heading.id}\u0001`), heading.firstChild);
    heading.appendChild(mark('\u0001'));
  }
  const [, ...cuts] = (page.body.textContent ?? '').split('\u0001');
  return Array.from({ length: cuts.length / 3 }, (_, at) => {
    const [id = '', heading, text] = cuts.slice(at * 3);
    return { id, heading: tidy(heading), text: tidy(text) };
  });
}
