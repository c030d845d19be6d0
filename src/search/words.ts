/** How search reads words: the same way in what is searched and in what is asked. */

const wordSet = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** Words that tell no page from another. */
const STOP_WORDS = wordSet(`
  a about an and are as at be between by can compare compared difference do does find for from have help how i if in
  into is it its me my need of on or our so next something talk that the their there these they this to versus vs want
  we what when where which who will with you your
`);

/** Stems of what every group is or does, so that they tell no group from another: questions with them are for pages. */
const GROUP_WORDS = wordSet(`
  architecture attend begin calendar chair chang charter cloud cncf committee community contact contribut form group
  html index initiativ involv join lead leader liaison list meet member nativ new next organ page people present project
  propos role rule servic sig start subproject subscrib tag tcg tech technical technology term time toc work
`);

/** The stem of a word, so that "Signing", "signed" and "sign" are one; null for a stop word. */
export function stem(word: string): string | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (STOP_WORDS.has(plain)) return null;
  return plain
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{3})(?<!s)s$/, '')
    .replace(/(?<=[a-z]{4})(i[sz](ation|e|ed|ing|er)|at(ion|e|ed|ing))$/, '')
    .replace(/(?<=[a-z]{4})ment$/, '')
    .replace(/(?<=[a-z]{4})able$/, 'ability')
    .replace(/(?<=[a-z]{3})(ing|ed|er|e)$/, '')
    .replace(/([bdgmnpt])\1$/, '$1');
}

/** The same, and null for a word that tells no group from another. */
export function groupStem(word: string): string | null {
  const found = stem(word);
  return found && GROUP_WORDS.has(found) ? null : found;
}

/** The words of a text, in its order. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The stems of a text, in its order. */
export const stemsOf = (text: string, stemOf = stem): string[] => wordsOf(text).flatMap((word) => stemOf(word) ?? []);
