/** A YAML file that somebody else keeps, read so that nothing in it but broken syntax stops the reading. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { Unreadable } from '../read';

/** Takes a line about what only a person can compare. */
export type Note = (line: string) => void;

/** A map of the file, or an empty one where there is none. Of a key that stands twice, the first counts. */
export type Entry = {
  /** Its place: `tags.yaml:12:3`. */
  at: string;
  has: (key: string) => boolean;
  /** The same; notes each key that is none of these, which have a space between two. */
  only: (keys: string) => Entry;
  value: <T>(key: string, form: z.ZodType<T>) => T | undefined;
  /** As `value`, of a list, or of a single value that stands for one. */
  values: <T>(key: string, form: z.ZodType<T>) => NonNullable<T>[];
  /** @param known as `only` takes them; all if left out */
  entry: (key: string, known?: string) => Entry;
  /** As `entry`, of a list, or of a single map that stands for one. */
  entries: (key: string, known?: string) => Entry[];
};

/**
 * @param name as messages say it: `tags.yaml`
 * @param note takes a line about each thing that is left out since it can't be understood, with its place
 * @returns the whole file
 * @throws Unreadable if it isn't YAML, or grows beyond measure
 */
export function readUpstream(name: string, text: string, note: Note): Entry {
  const lineCounter = new LineCounter();
  const place = (offset = 0): string => {
    const { line, col } = lineCounter.linePos(offset);
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const placeOf = (node: unknown): string => place(isNode(node) ? node.range?.[0] : 0);
  const leftOut = (node: unknown, what: string) => note(`${placeOf(node)}: ${what}; compare it by hand`);
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error) throw new Error(`${place(error.pos[0])}: not valid YAML: ${error.message}`);
    // Refuses aliases that grow beyond measure.
    document.toJS();

    const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
    const itemsOf = (given: unknown): unknown[] => {
      const node = resolved(given);
      return isSeq(node) ? node.items : [node];
    };
    const plainOf = <T>(given: unknown, form: z.ZodType<T>): T | undefined => {
      const node = resolved(given);
      const { data, error } = form.safeParse(isScalar(node) ? node.value : node);
      if (error) leftOut(given, error.issues[0]?.message ?? '');
      return data;
    };
    const isNothing = (node: unknown): boolean => !node || (isScalar(node) && node.value === null);
    const entryOf = (given: unknown, known?: string): Entry => {
      const node = resolved(given);
      const fields = new Map<string, unknown>();
      if (!isMap(node) && !isNothing(node)) leftOut(given, 'not an entry with fields');
      for (const { key, value } of isMap(node) ? node.items : []) {
        const again = `"${key}" stands here once more; only the first was read, compare this by hand`;
        if (fields.has(String(key))) note(`${placeOf(key)}: ${again}`);
        else fields.set(String(key), value);
      }
      const entry: Entry = {
        at: placeOf(node),
        has: (key) => !isNothing(fields.get(key)),
        only: (keys) => {
          for (const [key, value] of fields)
            if (!keys.split(' ').includes(key)) leftOut(value, `"${key}" is not known here`);
          return entry;
        },
        value: (key, form) => plainOf(fields.get(key), form),
        values: (key, form) => itemsOf(fields.get(key)).flatMap((one) => plainOf(one, form) ?? []),
        entry: (key, known) => entryOf(fields.get(key), known),
        entries: (key, known) => itemsOf(fields.get(key)).map((one) => entryOf(one, known)),
      };
      return known ? entry.only(known) : entry;
    };
    return entryOf(isMap(document.contents) ? document.contents : undefined);
  } catch (error) {
    throw new Unreadable(`${(error as Error).message}; nothing was compared, tell those who keep ${name}`);
  }
}
