/** How the group finder and the site's search read words: the same way in what is searched and in what is asked. */
import MiniSearch, { type Options } from 'minisearch';

const UNSAID =
  'a about an and are as at be by can do does find for from have help how i if in into is it its me my need of on or ' +
  'our so something talk that the their there these they this to want we what when where which who will with you your';

/** The stem of a word, so that "Signing", "signed" and "sign" are one; null if the word says nothing. */
export function stem(word: string): string | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (UNSAID.split(' ').includes(plain)) return null;
  return plain
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{3})(?<!s)s$/, '')
    .replace(/(?<=[a-z]{3})(ing|ed|er|e)$/, '');
}

/** The stems of a text, each once. */
export const stemsOf = (text: string, processTerm = stem): string[] => [
  ...new Set(text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => (word && processTerm(word)) || [])),
];

/** An index that finds beginnings of words, and for a word that it doesn't know the most similar ones. */
export function createIndex<T>({ searchOptions, ...options }: Options<T>): MiniSearch<T> {
  const prefix = (term: string) => term.length > 2;
  const fuzzy = (term: string) => term.length > 3 && !isKnown(term) && 0.2;
  const rules = { prefix, fuzzy, ...searchOptions };
  const index = new MiniSearch<T>({ processTerm: stem, ...options, searchOptions: rules });
  const isKnown = (term: string): boolean => index.search(term, { fuzzy: false, processTerm: String }).length > 0;
  return index;
}
