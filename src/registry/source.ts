/** A YAML file that remembers where each of its values stands. */
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problems';
import { syntaxComplaint } from './syntax';

export type Path = readonly (string | number)[];

export class Source {
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  constructor(
    readonly file: string,
    private readonly text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, stringKeys: true });
  }

  /** The plain value, for a file without a syntax problem. */
  get value(): unknown {
    return this.document.toJS();
  }

  /** What keeps the file from being read at all. */
  syntaxProblem(): Problem | undefined {
    const [what, fix, offset] = syntaxComplaint(this.document, this.text) ?? [];
    return what && fix ? { file: this.file, ...this.at(offset), severity: 'error', what, fix } : undefined;
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
