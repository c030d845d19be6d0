/** A YAML file that somebody else keeps, read so that nothing in it but broken syntax stops the reading. */
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import type { Path } from '../../registry/source';
import { Unreadable } from '../read';

/** The schema of a list, or of a single value that stands for one, or of nothing. */
export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => [value ?? []].flat().map((entry: unknown) => entry ?? {}), z.array(item));

export class Upstream {
  /** What was left out since it could not be understood, each with its place. */
  readonly notes: string[] = [];
  /** Plain data; of a key that stands twice, the first. */
  readonly value: unknown;
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  /** @throws Unreadable if it isn't YAML, or grows beyond measure */
  constructor(
    readonly name: string,
    text: string,
  ) {
    try {
      this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, uniqueKeys: false });
      const [error] = this.document.errors;
      if (error) throw new Error(`not valid YAML at ${this.place(error.pos[0])}: ${error.message}`);
      visit(this.document, {
        Map: (_, map) => {
          const keys = map.items.map(({ key }) => String(key));
          map.items = map.items.filter(({ key }, index) => {
            const first = keys.indexOf(String(key)) === index;
            if (!first)
              this.leave(isNode(key) ? key.range?.[0] : 0, `"${key}" stands here once more; only the first was read`);
            return first;
          });
        },
      });
      this.value = this.document.toJS();
    } catch (error) {
      throw new Unreadable(`${name} can't be read: ${(error as Error).message}; tell those who keep it`);
    }
  }

  /**
   * The value as a schema has it; what doesn't fit is left out and noted.
   * @param schema can do without any value
   * @throws Unreadable if too much doesn't fit
   */
  as<T>(schema: z.ZodType<T>): T {
    const value = structuredClone(this.value);
    for (let depth = 0; depth < 20; depth++) {
      const { success, data, error } = schema.safeParse(value);
      if (success) return data;
      for (const { path, message, ...issue } of error.issues) {
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
        for (const at of unknown) {
          this.leave(this.offset(empty(value, at)), at === path ? message : `"${String(at.at(-1))}" is not known here`);
        }
      }
    }
    throw new Unreadable(`${this.name} has another form than it used to; compare it by hand`);
  }

  /** `tags.yaml:12:3` of the value under a path, or of its nearest parent. */
  at = (path: Path): string => this.place(this.offset(path));

  private offset(path: Path): number {
    const node = this.document.getIn(path, true);
    return isNode(node) ? (node.range?.[0] ?? 0) : path.length > 0 ? this.offset(path.slice(0, -1)) : 0;
  }

  private place(offset: number): string {
    const { line, col } = this.lines.linePos(offset);
    return `${this.name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }

  private leave(offset = 0, what: string): void {
    this.notes.push(`${this.place(offset)}: ${what}; compare it by hand`);
  }
}

/** Removes what stands under a path. @returns the path without steps into a list where a single value stands */
function empty(value: unknown, path: PropertyKey[]): Path {
  let at = value as Record<PropertyKey, unknown>;
  return path.filter((key, index) => {
    if (typeof key === 'number' && !Array.isArray(at)) return false;
    const inner = at[key];
    if (index < path.length - 1 && typeof inner === 'object' && inner) at = inner as typeof at;
    else if (Array.isArray(at)) at[Number(key)] = null;
    else delete at[key];
    return true;
  }) as Path;
}
