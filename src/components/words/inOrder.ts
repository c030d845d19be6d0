import { compare } from '../../registry/problems';

/** Each name once, in alphabetical order. Not by the browser's collation, for which a waking page would wait 10 ms. */
export const inOrder = (names: string[]): string[] =>
  [...new Set(names)].sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()));
