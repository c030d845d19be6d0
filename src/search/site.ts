/** Finds sections of the site's pages. */
import type { Query } from 'minisearch';
import { createIndex } from './engine';
import { stem, stemsOf } from './words';

/** `id` is that of its heading; empty for the beginning of the page, whose heading is the page's title. */
export type Section = { id: string; heading: string; text: string };
/** `path` is without the base URL; `keywords` are what the page is about beside its own words. */
export type Page = { path: string; keywords: string; sections: Section[] };

type Entry = Section & { url: string; path: string; title: string; keywords: string };
export type Hit = Entry & { snippet: { text: string; fits: boolean }[] };
export type Search = (question: string) => Hit[];

/** A page says more in its title and headings than in a sentence, and a group most in its topics. */
const boost = { title: 2, heading: 4, keywords: 14, text: 1 };
/** What each folder above a page takes off, so that an answer for all groups comes before that of one. */
const DEPTH = 0.06;

/** By stem: what the pages call the things that people ask for in other words; all but the first count little. */
const otherWords = new Map(
  Object.entries({
    becom: ['path leadership'],
    calendar: ['subscribe'],
    chair: ['lead'],
    correct: ['change this site'],
    creat: ['form'],
    decid: ['governance'],
    fix: ['change this site'],
    join: ['attend', 'getting involved'],
    start: ['form'],
    tcg: ['technical community group'],
  }),
);

const queryOf = (word: string): Query => ({
  combineWith: 'OR',
  queries: [
    word,
    ...(otherWords.get(word) ?? []).map(
      (words, at): Query => ({ combineWith: 'AND', queries: [words], boost: at === 0 ? boost : {} }),
    ),
  ],
});

/** About thirty words of a text, from shortly before the first that fits. */
function snippetOf(text: string, terms: string[]): Hit['snippet'] {
  const words = text.split(/([\p{L}\p{N}]+)/u).map((word) => ({ text: word, fits: terms.includes(stem(word) ?? '') }));
  const start = Math.max(0, words.findIndex(({ fits }) => fits) - 12);
  return [{ text: start > 0 ? '… ' : '', fits: false }, ...words.slice(start, start + 60)];
}

/** Prepares the pages for questions. A question gets the sections with all of its words, else those with any. */
export async function createSearch(pages: Page[]): Promise<Search> {
  const index = createIndex<Entry>({
    idField: 'url',
    fields: Object.keys(boost),
    storeFields: ['url', 'path', 'title', 'heading', 'text'],
    searchOptions: { boost, boostDocument: (url: string) => 1 - DEPTH * (url.split('#')[0]?.split('/').length ?? 0) },
  });
  const entries = pages.flatMap(({ path, keywords, sections }) =>
    sections.map((section, at): Entry => {
      const url = section.id ? `${path}#${section.id}` : path;
      return { ...section, url, path, title: sections[0]?.heading ?? '', keywords: at === 0 ? keywords : '' };
    }),
  );
  // Of two places with one address, which a page shouldn't have, the first is found.
  const seen = new Set<string>();
  await index.addAllAsync(entries.filter(({ url }) => !seen.has(url) && seen.add(url)));

  return (question) => {
    const queries = stemsOf(question).map(queryOf);
    const all = index.search({ queries, combineWith: 'AND' });
    const hits = (all.length > 0 ? all : index.search({ queries, combineWith: 'OR' })).slice(0, 30);
    return hits
      .filter(({ path }, at) => hits.slice(0, at).filter((hit) => hit.path === path).length < 3)
      .map((hit) => ({ ...(hit as unknown as Entry), snippet: snippetOf(hit.text, hit.terms) }));
  };
}
