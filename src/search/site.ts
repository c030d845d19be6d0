/** Finds sections of the site's pages. */
import { beginning, createIndex, sum } from './engine';
import { stemsOf } from './words';

/** `id` is that of its heading; empty for the beginning of the page, whose heading is the page's title. */
export type Section = { id: string; heading: string; text: string };
/** `path` is without the base URL; `keywords` are what the page is about beside its own words. */
export type Page = { path: string; keywords: string; sections: Section[] };

type Entry = Section & { url: string; path: string; title: string; keywords: string };
/** `terms` are the stems that fit. */
export type Hit = Entry & { terms: string[] };
export type Search = (question: string) => Hit[];

/** A page says more in its title and headings than in a sentence, and a group most in its topics. */
const weights = { title: 2, heading: 4, keywords: 14, text: 1 };
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

/**
 * Prepares the pages for questions. A question gets the sections with all of its words, else those with any.
 * @param most how many sections of one page
 */
export function createSearch(pages: Page[], most = 3): Search {
  const entries = pages.flatMap(({ path, keywords, sections }) =>
    sections.map((section, at): Entry => {
      const url = section.id ? `${path}#${section.id}` : path;
      return { ...section, url, path, title: sections[0]?.heading ?? '', keywords: at === 0 ? keywords : '' };
    }),
  );
  // Of two places with one address, which a page shouldn't have, the first is found.
  const seen = new Set<string>();
  const first = entries.filter(({ url }) => !seen.has(url) && seen.add(url));
  const { find, like } = createIndex(
    first.map(({ title, heading, keywords, text }) => [title, heading, keywords, text]),
  );
  const boost = Object.values(weights);
  const othersFor = (word: string) => (otherWords.get(word) ?? []).map((words) => stemsOf(words));
  const scoresFor = (word: string) => {
    const others = othersFor(word).map((stems, at) =>
      sum(
        stems.map((one) => find(one, beginning(stems), at === 0 ? boost : [])),
        stems.length,
      ),
    );
    return sum([find(word, beginning([word]), boost), ...others]);
  };

  return (question) => {
    const words = [...new Set(stemsOf(question))];
    const scores = words.map(scoresFor);
    const all = sum(scores, words.length);
    const terms = words
      .flatMap((word) => [word, ...othersFor(word).flat()])
      .flatMap((word) => like(word, 3).map(([one]) => one));
    const hits = [...(all.size > 0 ? all : sum(scores))]
      .map(([at, score]) => {
        const entry = first[at] as Entry;
        const depth = entry.url.split('#')[0]?.split('/').length ?? 0;
        const count = scores.filter((one) => one.has(at)).length;
        return { ...entry, terms, score: score * count * (1 - DEPTH * depth) };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, 30);
    return hits.filter(({ path }, at) => hits.slice(0, at).filter((hit) => hit.path === path).length < most);
  };
}
