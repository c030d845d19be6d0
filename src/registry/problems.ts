import { reveal } from './invisible';

/** One thing wrong in a file, said so that an editor can fix it. */
export type Problem = {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  what: string;
  fix: string;
};

/** An error, if not told otherwise, at the start of a line. */
export function errorAt(file: string, line: number, what: string, fix: string, severity?: 'warning'): Problem {
  return { file, line, column: 1, severity: severity ?? 'error', what, fix };
}

/** `file:line:column: what is wrong; how to fix it`, always one line */
export const printProblem = ({ file, line, column, severity, what, fix }: Problem): string =>
  reveal(`${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${what}; ${fix}`);

/** The same problems, each once, in the order of files and lines. */
export function sortProblems(problems: Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [printProblem(problem), problem]));
  return [...once.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Order of two strings by code unit: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Thrown where a caller needs a whole registry and there is none. */
export class RegistryError extends Error {
  constructor(problems: Problem[]) {
    super(problems.map(printProblem).join('\n'));
    // Where in the code it was thrown helps nobody who edits a fact.
    this.stack = this.message;
  }
}
