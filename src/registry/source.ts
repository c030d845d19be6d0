/** A YAML file that remembers where each of its values stands. */
import { isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problems';
import { syntaxComplaint } from './syntax';

export type Path = readonly (string | number)[];

/** What stands in plain data under a path; undefined where there is nothing. */
export const valueAt = (facts: unknown, path: Path): unknown =>
  path.reduce((at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key], facts);

export class Source {
  private readonly lines = new LineCounter();
  private readonly document;
  /** What keeps the file from being read at all. */
  readonly syntaxProblem: Problem | undefined;
  /** The plain value, or undefined where the file can't be read. */
  readonly value: unknown;

  constructor(
    readonly file: string,
    text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, stringKeys: true });
    const complaint = syntaxComplaint(this.document, text);
    if (complaint) this.syntaxProblem = this.at(...complaint);
    else this.value = this.document.toJS();
  }

  /** A problem at the value under `path`, or at its nearest parent where there is none. */
  problem(path: Path, what: string, fix: string, severity?: Problem['severity']): Problem {
    return this.at(this.nodeAt(path)?.range?.[0], what, fix, severity);
  }

  /** A problem at a key rather than at its value. */
  keyProblem(parent: Path, key: string, what: string, fix: string): Problem {
    const map = this.document.getIn(parent, true);
    const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined;
    const node = isNode(pair?.key) ? pair.key : this.nodeAt(parent);
    return this.at(node?.range?.[0], what, fix);
  }

  /** The line of a field of the file, counted from 1; the first where there is none. */
  lineOf(field: string): number {
    return this.keyProblem([], field, '', '').line;
  }

  private nodeAt(path: Path): Node | undefined {
    const node = this.document.getIn(path, true);
    if (isNode(node)) return node;
    return path.length > 0 ? this.nodeAt(path.slice(0, -1)) : undefined;
  }

  private at(offset = 0, what: string, fix: string, severity: Problem['severity'] = 'error'): Problem {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line, column: col, severity, what, fix };
  }
}
