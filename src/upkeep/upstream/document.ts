/** A YAML file that somebody else keeps, read so that nothing in it but broken syntax stops the reading. */
import { isNode, LineCounter, Pair, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { Unreadable } from '../read';

/** Takes a line about what only a person can compare. */
export type Note = (line: string) => void;

/** The schema of a list, or of a single value that stands for one, or of nothing. */
export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => [value ?? []].flat().map((entry: unknown) => entry ?? {}), z.array(item));

/** The schema of a map with these fields and no others; each knows its place as `at`. */
export const entry = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({ ...shape, at: z.string().default('') }, 'not an entry with fields');

/** A file as `readUpstream` gives it. */
export type Upstream = ReturnType<typeof readUpstream>;

/**
 * @param name as messages say it: `tags.yaml`
 * @param note takes a line about each thing that is left out since it can't be understood, with its place
 * @returns plain data as `value`. Each map has its place in `at`, `tags.yaml:12:3`; of a key that stands twice, the
 * first counts.
 * @throws Unreadable if it isn't YAML, or grows beyond measure
 */
export function readUpstream(name: string, text: string, note: Note) {
  const lineCounter = new LineCounter();
  const place = (offset = 0): string => {
    const { line, col } = lineCounter.linePos(offset);
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error) throw new Error(`${place(error.pos[0])}: not valid YAML: ${error.message}`);
    visit(document, {
      Map: (_, map) => {
        const keys = map.items.map(({ key }) => String(key));
        map.items = map.items.filter(({ key }, index) => {
          const first = keys.indexOf(String(key)) === index;
          const at = place(isNode(key) ? key.range?.[0] : 0);
          if (!first) note(`${at}: "${key}" stands here once more; only the first was read, compare this by hand`);
          return first;
        });
        if (!map.has('at')) map.add(new Pair('at', place(map.range?.[0])));
      },
    });
    const placeOf = (path: PropertyKey[]): string => {
      const node = document.getIn(path, true);
      if (isNode(node)) return place(node.range?.[0]);
      return path.length > 0 ? placeOf(path.slice(0, -1)) : place();
    };
    return { name, value: document.toJS() as unknown, placeOf, note };
  } catch (error) {
    throw new Unreadable(`${(error as Error).message}; nothing was compared, tell those who keep ${name}`);
  }
}

/**
 * What a file says, as a schema has it; what doesn't fit is left out and noted.
 * @param schema can do without any value
 * @throws Unreadable if too much doesn't fit
 */
export function fitting<T>({ name, value, placeOf, note }: Upstream, schema: z.ZodType<T>): T {
  for (let depth = 0; depth < 20; depth++) {
    const { success, data, error } = schema.safeParse(value);
    if (success) return data;
    for (const issue of error.issues) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      for (const key of keys)
        note(`${placeOf(leaveOut(value, [...issue.path, key]))}: "${key}" is not known here; compare it by hand`);
      if (keys.length === 0) note(`${placeOf(leaveOut(value, issue.path))}: ${issue.message}; compare it by hand`);
    }
  }
  throw new Unreadable(`${name} has another form than it used to; compare it by hand`);
}

/** Removes what stands under a path. @returns the path without steps into a list where a single value stands */
function leaveOut(value: unknown, path: PropertyKey[]): PropertyKey[] {
  let at = value as Record<PropertyKey, unknown>;
  return path.filter((key, index) => {
    if (typeof key === 'number' && !Array.isArray(at)) return false;
    const inner = at[key];
    if (index < path.length - 1 && typeof inner === 'object' && inner) at = inner as typeof at;
    else if (Array.isArray(at)) at[Number(key)] = null;
    else delete at[key];
    return true;
  });
}
