/** What differs between two registries, one value for each difference; sentences.ts puts it into words. */
import { isDeepStrictEqual } from 'node:util';
import { compare } from '../registry/problems';
import { holdersOf, type Registry } from '../registry/registry';
import type { Former, Holder, Role } from '../registry/schema';

/** What a change is about. `id` is a group's path, or a person's key in people.yaml. */
export type Subject = { kind: 'group' | 'person'; id: string; name: string };
/** What is recorded under some keys, `channels.website`. One of a list has a title, and `value` is the rest of it. */
export type Fact = { field: string; title?: string; value: unknown };
/** The value of a fact in the field `role`, whose title is the person. */
export type Held = Omit<Holder & Former, 'role' | 'person'> & { role: Role | 'liaisons'; past: boolean };
export type Sides<T> = { before: T; after: T } | { before: T; after: undefined } | { before: undefined; after: T };
export type Change = { about: Subject } & (
  | { kind: 'added' | 'removed' | 'rearranged' }
  | ({ kind: 'changed' } & Sides<Fact>)
);
/** Whether two things may be two states of one. */
type Sign<T> = (was: T, is: T) => boolean;

const subjectsOf = ({ groups, people }: Registry): Subject[] => [
  ...[...groups].map(([id, { facts }]): Subject => ({ kind: 'group', id, name: facts.name })),
  ...[...people].map(([id, { name }]): Subject => ({ kind: 'person', id, name })),
];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every fact under a value; a link and a Slack channel stay whole. */
function factsUnder(value: unknown, field = ''): Fact[] {
  if (Array.isArray(value)) {
    return value.map((item): Fact => {
      if (!isRecord(item)) return { field, title: String(item), value: undefined };
      const { title, name, ...rest } = item;
      return { field, title: String(title ?? name ?? Object.values(rest)[0]), value: rest };
    });
  }
  if (!isRecord(value) || 'url' in value || field === 'channels.slack') return [{ field, value }];
  return Object.entries(value).flatMap(([key, inner]) => factsUnder(inner, field ? `${field}.${key}` : key));
}

/** The facts of a subject. They name groups and people, who so stay the same under a new id. */
function factsOf({ groups, people }: Registry, { kind, id }: Subject, names: Map<string, string>): Fact[] {
  const group = kind === 'group' && groups.get(id);
  if (!group) return factsUnder({ ...people.get(id), handle: id });
  // The day alone on which somebody checked the facts is no change.
  const { leaders: _leaders, former: _former, liaisons = [], related = [], verified, ...facts } = group.facts;
  const holders = [...holdersOf(group)].map(({ role, holder, past }) => ({ ...holder, role, past }));
  const roles = [...holders, ...liaisons.map((person) => ({ person, role: 'liaisons', past: false }))];
  return factsUnder({
    address: id,
    ...facts,
    sources: verified.sources,
    related: related.map(({ group: path, ...rest }) => ({ ...rest, name: names.get(`group ${path}`) ?? path })),
    role: roles.map(({ person, ...rest }) => ({ ...rest, name: names.get(`person ${person}`) ?? person })),
  });
}

export const heldIn = ({ field, value }: Fact): Held | undefined => (field === 'role' ? (value as Held) : undefined);
const isNow = (fact: Fact): boolean => heldIn(fact)?.past === false;
const sameKey: Sign<Fact> = (was, is) => was.field === is.field && was.title === is.title;
const sameRole: Sign<Fact> = (was, is) => sameKey(was, is) && heldIn(was)?.role === heldIn(is)?.role;

/** The surest first; the third is a new role of the same person, the last a new title of the same thing. */
const signs: Sign<Fact>[] = [
  isDeepStrictEqual,
  (was, is) => sameRole(was, is) && isNow(was) === isNow(is),
  (was, is) => sameKey(was, is) && isNow(was) && isNow(is),
  sameRole,
  (was, is) => was.field === is.field && !heldIn(is) && isRecord(is.value) && isDeepStrictEqual(was.value, is.value),
];

/** Two lists side by side: what belongs together by the first sign, then by the next; the rest stands alone. */
function pair<T extends object>(before: T[], after: T[], signs: Sign<T>[]): Sides<T>[] {
  const [left, come] = [new Set(before), new Set(after)];
  const pairs: Sides<T>[] = [];
  for (const sign of signs) {
    for (const was of left) {
      const is = [...come].find((one) => sign(was, one));
      if (is && left.delete(was) && come.delete(is)) pairs.push({ before: was, after: is });
    }
  }
  const gone = [...left].map((one): Sides<T> => ({ before: one, after: undefined }));
  return [...pairs, ...gone, ...[...come].map((one): Sides<T> => ({ before: undefined, after: one }))];
}

/** The facts that differ, without the former terms of those whose next term or role says it already. */
function factChanges(before: Fact[], after: Fact[]): Sides<Fact>[] {
  const found = pair(before, after, signs).filter((one) => !isDeepStrictEqual(one.before, one.after));
  const renewed = found.flatMap((one) => (one.before && one.after && isNow(one.after) ? [one.before] : []));
  const follows = (fact: Fact) => (one: Fact) =>
    sameRole(one, fact) && isNow(one) && heldIn(one)?.term?.start === heldIn(fact)?.term?.start;
  return found.filter((one) => one.before || isNow(one.after) || !renewed.some(follows(one.after)));
}

/** Every difference between two registries, by group and then by person; none only if their facts are equal. */
export function changes(before: Registry, after: Registry): Change[] {
  const key = ({ kind, id }: Subject) => `${kind} ${id}`;
  const [old, now] = [subjectsOf(before), subjectsOf(after)];
  const names = new Map([...old, ...now].map((one) => [key(one), one.name]));
  const sameName: Sign<Subject> = (was, is) => was.kind === is.kind && was.name === is.name;
  const found = pair(old, now, [(was, is) => key(was) === key(is), sameName]).flatMap((sides): Change[] => {
    const { before: was, after: about } = sides;
    if (!about) return [{ about: was, kind: 'removed' }];
    const facts = factsOf(after, about, names);
    const earlier = was ? factsOf(before, was, names) : [];
    const changed = factChanges(earlier, was ? facts : facts.filter(isNow));
    const found = changed.map((one): Change => ({ about, kind: 'changed', ...one }));
    if (!was) return [{ about, kind: 'added' }, ...found];
    return found.length > 0 || isDeepStrictEqual(earlier, facts) ? found : [{ about, kind: 'rearranged' }];
  });
  return found.sort((a, b) => compare(key(a.about), key(b.about)));
}
