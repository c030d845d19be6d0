/** Finds sections of the site's pages. */
import { beginning, createIndex, sum } from './engine';
import { stem, stemsOf } from './words';

/** `id` is that of its heading; empty for the beginning of the page, whose heading is the page's title. */
export type Section = { id: string; heading: string; text: string };
/** `path` is without the base URL; `keywords` are what the page is about beside its own words. */
export type Page = { path: string; keywords?: string; sections: Section[] };
export type Search = ReturnType<typeof createSearch>;
export type Hit = ReturnType<Search>[number];

/** A page says more in its title and headings than in a sentence, and a group most in its topics. */
const weights = { title: 2, heading: 4, keywords: 14, text: 1 };
/** What each folder above a page takes off, so that an answer for all groups comes before that of one. */
const DEPTH = 0.06;

/** By stem: what the pages call the things that people ask for in other words; all but the first count little. */
const otherWords = new Map([
  ['becom', ['path leadership']],
  ['calendar', ['subscribe']],
  ['chair', ['lead']],
  ['correct', ['change this site']],
  ['creat', ['form']],
  ['decid', ['governance']],
  ['fix', ['change this site']],
  ['join', ['attend', 'getting involved']],
  ['start', ['form']],
  ['tcg', ['technical community group']],
]);
/** What a stem may stand for, each in stems: first itself. */
const meanings = (word: string) => [[word], ...(otherWords.get(word) ?? []).map((words) => stemsOf(words))];

/**
 * Prepares the pages for questions. A question gets the sections with all of its words, else those with any; the
 * `terms` of each are the stems that fit.
 * @param most how many sections of one page
 */
export function createSearch(pages: Page[], most = 3) {
  const all = pages.flatMap(({ path, keywords = '', sections }) =>
    sections.map((section, at) => {
      const url = section.id ? `${path}#${section.id}` : path;
      return { ...section, path, url, title: sections[0]?.heading ?? '', keywords: at === 0 ? keywords : '' };
    }),
  );
  // Of two places with one address, which a page shouldn't have, the first is found.
  const seen = new Set<string>();
  const entries = all.filter(({ url }) => !seen.has(url) && seen.add(url));
  const { find, like } = createIndex(
    entries.map(({ title, heading, keywords, text }) => [title, heading, keywords, text]),
  );
  const boost = Object.values(weights);
  const scoresFor = (word: string) => {
    const all = meanings(word).map((stems, at) => {
      const scores = stems.map((one) => find(one, beginning(stems), at < 2 ? boost : []));
      return sum(scores, stems.length);
    });
    return sum(all);
  };

  return (question: string) => {
    const words = [...new Set(stemsOf(question))];
    const scores = words.map(scoresFor);
    const whole = sum(scores, words.length);
    const meant = words.flatMap((word) => meanings(word).flat());
    const terms = meant.flatMap((word) => like(word, 3).map(([one]) => one));
    const hits = [...(whole.size > 0 ? whole : sum(scores))].map(([at, points]) => {
      const entry = entries[at] as (typeof entries)[number];
      const count = scores.filter((one) => one.has(at)).length;
      return { ...entry, terms, score: points * count * (1 - DEPTH * entry.path.split('/').length) };
    });
    const best = hits.sort((a, b) => b.score - a.score).slice(0, 30);
    return best.filter(({ path }, at) => best.slice(0, at).filter((hit) => hit.path === path).length < most);
  };
}

/** About thirty words of a text, from shortly before the first that fits. */
export function snippetOf({ text, terms }: Hit): { text: string; fits: boolean }[] {
  const words = text.split(/([\p{L}\p{N}]+)/u).map((word) => ({ text: word, fits: terms.includes(stem(word) ?? '') }));
  const start = Math.max(0, words.findIndex(({ fits }) => fits) - 12);
  return [{ text: start > 0 ? '… ' : '', fits: false }, ...words.slice(start, start + 60)];
}
