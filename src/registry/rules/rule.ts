/** What a rule is, and what rules share. */
import type { Problem } from '../problems';
import type { Group, Registry } from '../registry';
import type { Kind } from '../schema';
import type { Path } from '../source';

/** What is wrong in a group's file, each with its place and a fix. */
export type Faults = Generator<[at: Path, what: string, fix: string, severity?: 'warning']>;

/** Yields what it finds wrong in one group. @param today ISO 8601 day */
export type GroupRule = (group: Group, registry: Registry, today: string) => Faults;

/** Yields what it finds wrong beyond one group: in lists, on pages, between groups. */
export type RegistryRule = (registry: Registry) => Generator<Problem>;

/** The folders in which a group of each kind may live. */
export const folderForms: Record<Kind, { form: RegExp; example: string }> = {
  committee: { form: /^toc$/, example: 'toc' },
  tag: { form: /^tags\/[a-z0-9-]+$/, example: 'tags/<name>' },
  tcg: { form: /^tcgs\/[a-z0-9-]+$/, example: 'tcgs/<name>' },
  subproject: {
    form: /^(toc|tags\/[a-z0-9-]+)\/subprojects\/[a-z0-9-]+$/,
    example: 'tags/<tag>/subprojects/<name> or toc/subprojects/<name>',
  },
};

/** Each item whose key an earlier one has, with that one. */
export function* repeated<T>(items: Iterable<T>, keyOf: (item: T) => string): Generator<[item: T, first: T]> {
  const seen = new Map<string, T>();
  for (const item of items) {
    const first = seen.get(keyOf(item));
    if (first) yield [item, first];
    else seen.set(keyOf(item), item);
  }
}
