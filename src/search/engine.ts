/** The index under the group finder and the site's search. It ranks by BM25+, as Lv and Zhai described it in 2011. */
import leven from 'leven';
import { stem, wordsOf } from './words';

/** How soon one more mention adds little, how much a long text takes off, and what any mention is worth. */
const [MENTIONS, LONG, ANY] = [1.2, 0.7, 0.5];
/** What a word counts that begins with the one asked for, and one that is similar; less with each letter between. */
const [BEGINNING, SIMILAR] = [0.375, 0.45];
const MOST_EDITS = 2;

/** By the places of entries. */
export type Scores = Map<number, number>;

/** The sums of scores, for entries that at least so many of them have. */
export function sum(all: Scores[], least = 1): Scores {
  const found: Scores = new Map();
  for (const [entry, score] of all.flatMap((scores) => [...scores])) found.set(entry, (found.get(entry) ?? 0) + score);
  return new Map([...found].filter(([entry]) => all.filter((scores) => scores.has(entry)).length >= least));
}

/** Whether two words differ in two neighbors that changed places, which is one slip and two edits. */
const isSwapped = (one: string, other: string): boolean => {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const rest = one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2);
  return at >= 0 && rest === other;
};

/** From how many letters on a word is the beginning of another: beside others a short one is whole, as in "a link". */
export const beginning = (words: string[]): number => (words.length > 1 ? 5 : 3);

/**
 * Prepares entries, each with as many texts. `find` scores those with a stem; `weights` are those of the texts. `like`
 * are the stems that it takes for one, with what they count: itself and, from so many letters on, those that begin with
 * it; where there are none, the most similar, but for infinitely many letters.
 */
export function createIndex(entries: string[][], stemOf = stem) {
  const stems = new Map<string, string | null>();
  const once = (word: string) => stems.get(word) ?? stems.set(word, stemOf(word)).get(word) ?? [];
  const fields = (entries[0] ?? []).map((_, field) => {
    const places = new Map<string, Scores>();
    const lengths = entries.map((texts, entry) => {
      const words = wordsOf(texts[field] ?? '');
      for (const one of words.flatMap(once)) {
        const mentions = places.get(one) ?? new Map<number, number>();
        places.set(one, mentions.set(entry, (mentions.get(entry) ?? 0) + 1));
      }
      return words.length;
    });
    return { places, lengths, average: lengths.reduce((all, one) => all + one, 0) / entries.length };
  });
  const known = [...new Set(fields.flatMap(({ places }) => [...places.keys()]))];
  // As stems and as they are written, because a slip in its ending keeps a word from its stem.
  const spelled = new Map(known.map((one) => [one, one]));
  for (const [word, one] of stems) if (one) spelled.set(word.toLowerCase(), one);

  const like = (term: string, letters: number): [stem: string, counts: number][] => {
    const { length } = term;
    const found = known.filter((one) => one === term || (length >= letters && one.startsWith(term)));
    const less = (one: string) => (BEGINNING * length) / (0.7 * length + 0.3 * one.length);
    if (found.length > 0) return found.map((one) => [one, one === term ? 1 : less(one)]);
    const most = length > 4 && letters < Infinity ? Math.min(MOST_EDITS, Math.round(length / 5)) : 0;
    const near = [...spelled].filter(([word]) => most > 0 && Math.abs(word.length - length) <= most);
    const edits = near.map(([word]) => (isSwapped(word, term) ? 1 : leven(word, term, { maxDistance: most + 1 })));
    const least = Math.min(most, ...edits);
    const nearest = new Set(near.filter((_, at) => edits[at] === least).map(([, one]) => one));
    return [...nearest].map((one) => [one, (SIMILAR * length) / (length + least)]);
  };

  const find = (term: string, letters: number, weights: number[] = []): Scores => {
    const scores: Scores = new Map();
    for (const [one, counts] of like(term, letters)) {
      fields.forEach(({ places, lengths, average }, field) => {
        const found = places.get(one) ?? new Map<number, number>();
        const rarity = Math.log(1 + (entries.length - found.size + 0.5) / (found.size + 0.5));
        for (const [entry, mentions] of found) {
          const long = 1 - LONG + (LONG * (lengths[entry] ?? 0)) / average;
          const often = ANY + (mentions * (MENTIONS + 1)) / (mentions + MENTIONS * long);
          scores.set(entry, (scores.get(entry) ?? 0) + counts * (weights[field] ?? 1) * rarity * often);
        }
      });
    }
    return scores;
  };
  return { find, like };
}
