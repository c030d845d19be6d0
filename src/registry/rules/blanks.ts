/** What a group's files still wait for: `npm run new` leaves a mark wherever a person has to write. */
import { posix } from 'node:path';
import type { Problem } from '../problems';
import type { Registry } from '../registry';
import { readText, type Tree } from '../tree';

/** The mark, with the field before it or the words on what to write behind it. */
const BLANK = /(?:(?<![\w-])([\w-]+): \[?)?FILL-IN(?:: (.*[^.]))?/g;

function* blanksOf(tree: Tree, path: string): Generator<Problem> {
  const file = `${tree.name}/${path}`;
  const text = readText(tree, path);
  for (const [index, line] of typeof text === 'string' ? text.split('\n').entries() : []) {
    // Most lines have none, and the pattern is slow on a long one.
    if (!line.includes('FILL-IN')) continue;
    for (const { index: start, 0: all, 1: field, 2: words } of line.matchAll(BLANK)) {
      const what = field ? `"${field}" is still blank` : `still blank: ${words ?? 'a value'}`;
      const fix = 'write it in place of FILL-IN, or remove what can be left out';
      yield { file, line: index + 1, column: start + all.indexOf('FILL-IN') + 1, severity: 'error', what, fix };
    }
  }
}

const place = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;

/** Adds the blanks of groups' facts and pages, and drops other problems there: that a blank fits nowhere is known. */
export function withBlanks({ tree, folders }: Registry, problems: Problem[]): Problem[] {
  const files = tree.files.filter((path) => /\.(yaml|mdx)$/.test(path) && folders.includes(posix.dirname(path)));
  const blanks = files.flatMap((path) => [...blanksOf(tree, path)]);
  const places = new Set(blanks.map(place));
  return [...blanks, ...problems.filter((problem) => !places.has(place(problem)))];
}
