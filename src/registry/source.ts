/** A YAML file that remembers where each of its values stands. */
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problems';
import { type Complaint, syntaxComplaint } from './syntax';

export type Path = readonly (string | number)[];

/** What stands in plain data under a path; undefined where there is nothing. */
export const valueAt = (facts: unknown, path: Path): unknown =>
  path.reduce((at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key], facts);

export class Source {
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;
  private readonly complaint: Complaint | undefined;

  constructor(
    readonly file: string,
    text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, stringKeys: true });
    this.complaint = syntaxComplaint(this.document, text);
  }

  /** The plain value, or undefined where the file can't be read. */
  get value(): unknown {
    return this.complaint ? undefined : this.document.toJS();
  }

  /** What keeps the file from being read at all: none or one. */
  syntaxProblems(): Problem[] {
    if (!this.complaint) return [];
    const [what, fix, offset] = this.complaint;
    return [{ file: this.file, ...this.at(offset), severity: 'error', what, fix }];
  }

  /** A problem at the value under `path`, or at its nearest parent where there is none. */
  problem(path: Path, what: string, fix: string, severity: Problem['severity'] = 'error'): Problem {
    return { file: this.file, ...this.position(path), severity, what, fix };
  }

  /** A problem at a key rather than at its value. */
  keyProblem(parent: Path, key: string, what: string, fix: string): Problem {
    const map = parent.length === 0 ? this.document.contents : this.document.getIn(parent, true);
    const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined;
    const at = pair && isNode(pair.key) ? this.at(pair.key.range?.[0]) : this.position(parent);
    return { file: this.file, ...at, severity: 'error', what, fix };
  }

  /** The line of a field of the file, counted from 1; the first where there is none. */
  lineOf(field: string): number {
    return this.keyProblem([], field, '', '').line;
  }

  private position(path: Path): { line: number; column: number } {
    for (let length = path.length; length > 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isNode(node)) return this.at(node.range?.[0]);
    }
    return this.at(this.document.contents?.range[0]);
  }

  private at(offset = 0): { line: number; column: number } {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
