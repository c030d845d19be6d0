/** A YAML file that somebody else keeps, read so that nothing in it but broken syntax stops the reading. */
import { type Document, isNode, LineCounter, Pair, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import type { Path } from '../../registry/source';
import { Unreadable } from '../read';

/** The schema of a list, or of a single value that stands for one, or of nothing. */
export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => [value ?? []].flat().map((entry: unknown) => entry ?? {}), z.array(item));

/** The schema of a map with these fields and no others; each knows its place as `at`. */
export const entry = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({ ...shape, at: z.string().default('') }, 'not an entry with fields');

export class Upstream {
  /** Plain data. Each map has its place in `at`, `tags.yaml:12:3`; of a key that stands twice, the first counts. */
  readonly value: unknown;
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  /**
   * @param note takes a line about each thing that is left out since it can't be understood, with its place
   * @throws Unreadable if it isn't YAML, or grows beyond measure
   */
  constructor(
    private readonly name: string,
    text: string,
    private readonly note: (line: string) => void,
  ) {
    try {
      this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, uniqueKeys: false });
      const [error] = this.document.errors;
      if (error) throw new Error(`${this.place(error.pos[0])}: not valid YAML: ${error.message}`);
      visit(this.document, {
        Map: (_, map) => {
          const keys = map.items.map(({ key }) => String(key));
          map.items = map.items.filter(({ key }, index) => {
            const first = keys.indexOf(String(key)) === index;
            const at = this.place(isNode(key) ? key.range?.[0] : 0);
            if (!first) note(`${at}: "${key}" stands here once more; only the first was read, compare this by hand`);
            return first;
          });
          if (!map.has('at')) map.add(new Pair('at', this.place(map.range?.[0])));
        },
      });
      this.value = this.document.toJS();
    } catch (error) {
      throw new Unreadable(`${(error as Error).message}; nothing was compared, tell those who keep ${name}`);
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
        for (const each of unknown) {
          const what = each === path ? message : `"${String(each.at(-1))}" is not known here`;
          this.note(`${this.placeOf(leaveOut(value, each))}: ${what}; compare it by hand`);
        }
      }
    }
    throw new Unreadable(`${this.name} has another form than it used to; compare it by hand`);
  }

  private placeOf(path: Path): string {
    const node = this.document.getIn(path, true);
    if (isNode(node) || path.length === 0) return this.place(isNode(node) ? node.range?.[0] : 0);
    return this.placeOf(path.slice(0, -1));
  }

  private place(offset = 0): string {
    const { line, col } = this.lines.linePos(offset);
    return `${this.name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }
}

/** Removes what stands under a path. @returns the path without steps into a list where a single value stands */
function leaveOut(value: unknown, path: PropertyKey[]): Path {
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
