/** The index under the group finder and the site's search. */
import MiniSearch, { type Options } from 'minisearch';
import { stem } from './words';

/** An index that finds beginnings of words, and for a word that it doesn't know the most similar ones. */
export function createIndex<T>({ searchOptions, ...options }: Options<T>): MiniSearch<T> {
  // Beside other words, a short one is whole: a link is not Linkerd.
  const prefix = (term: string, _at: number, terms: string[]) => term.length > (terms.length > 1 ? 4 : 2);
  const fuzzy = (term: string) => term.length > 4 && !isKnown(term) && 0.2;
  const rules = { prefix, fuzzy, ...searchOptions };
  const index = new MiniSearch<T>({ processTerm: stem, ...options, searchOptions: rules });
  const isKnown = (term: string): boolean => index.search(term, { fuzzy: false, processTerm: String }).length > 0;
  return index;
}
