import type { Hit } from './site';
import { stem } from './words';

/** About thirty words of a text, from shortly before the first that fits. */
export function snippetOf({ text, terms }: Hit): { text: string; fits: boolean }[] {
  const words = text.split(/([\p{L}\p{N}]+)/u).map((word) => ({ text: word, fits: terms.includes(stem(word) ?? '') }));
  const start = Math.max(0, words.findIndex(({ fits }) => fits) - 12);
  return [{ text: start > 0 ? '… ' : '', fits: false }, ...words.slice(start, start + 60)];
}
