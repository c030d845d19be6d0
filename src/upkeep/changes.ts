/** What differs between two registries, one value for each difference; sentences.ts puts it into words. */
import { isDeepStrictEqual } from 'node:util';
import { compare } from '../registry/problems';
import { allSeries, type Group, type Registry, rolesOf } from '../registry/registry';
import { everyRule } from '../registry/requirements';
import type { Holder, Role } from '../registry/schema';

/** What a change is about. `id` is a group's path, or a key in the file of people, projects or rules. */
export type Subject = { kind: 'group' | 'person' | 'project' | 'rule'; id: string; name: string };
/** What is recorded under some keys, `channels.website`. One of a list has a title, and `value` is the rest of it. */
export type Fact = { field: string; title?: string; value: unknown };
/** The value of a fact in the field `role`, whose title is the person. */
export type Held = Omit<Holder, 'person'> & { role: Role | 'liaisons'; past: boolean };
export type Sides<T> = { before: T; after: T } | { before: T; after: undefined } | { before: undefined; after: T };
export type Change = { about: Subject } & (
  | { kind: 'is new' | 'is no longer' | 'has its facts in another order' }
  | ({ kind: 'changed' } & Sides<Fact>)
);
/** Whether two things may be two states of one. */
type Sign<T> = (was: T, is: T) => boolean;

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

/** @param named groups and people of before and after, who are the same under a new id as long as their name is */
function groupFacts(group: Group, named: Registry): object {
  // The day alone on which somebody checked the facts is no change.
  const { leaders: _leaders, former: _former, liaisons: _liaisons, related = [], verified, ...facts } = group.facts;
  const roles = rolesOf(group).map(({ role, holder, past }) => ({ ...holder, role, past }));
  const known = (facts.initiatives.known ?? []).map(({ series: _series, ...rest }) => rest);
  const series = allSeries(group).map(({ series, path: _path, ...whose }) => ({ ...whose, ...series }));
  return {
    address: group.path,
    ...facts,
    initiatives: { ...facts.initiatives, known },
    meetings: { ...facts.meetings, series },
    sources: verified.sources,
    related: related.map(({ group: id, ...rest }) => ({ ...rest, name: named.groups.get(id)?.facts.name ?? id })),
    role: roles.map(({ person, ...rest }) => ({ ...rest, name: named.people.get(person)?.name ?? person })),
  };
}

/** A subject is known by its key, or under a new id by its `sign`. */
type Entry = { about: Subject; key: string; sign: string; facts: Fact[] };

function entriesOf({ groups, people, projects, requirements }: Registry, named: Registry): Entry[] {
  const entry = (kind: Subject['kind'], id: string, facts: object, name = id, sign = name): Entry => {
    return { about: { kind, id, name }, key: `${kind} ${id}`, sign: `${kind} ${sign}`, facts: factsUnder(facts) };
  };
  const rules = everyRule(requirements).map(({ rules: _rules, row: _row, path: _path, ...rule }) => rule);
  return [
    ...[...groups].map(([id, group]) => entry('group', id, groupFacts(group, named), group.facts.name)),
    ...[...people].map(([id, person]) => entry('person', id, { ...person, handle: id }, person.name)),
    ...[...projects].map(([id, project]) => entry('project', id, { name: id, ...project }, id, project.repository)),
    ...rules.map((rule) => entry('rule', rule.id, rule, rule.id, rule.text)),
  ];
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

/** Every difference between two registries, by kind and subject; none only if their facts are equal. */
export function changes(before: Registry, after: Registry): Change[] {
  const groups = new Map([...before.groups, ...after.groups]);
  const people = new Map([...before.people, ...after.people]);
  const entries = (registry: Registry) => entriesOf(registry, { ...after, groups, people });
  const sameKey: Sign<Entry> = (was, is) => was.key === is.key;
  const sameSign: Sign<Entry> = (was, is) => was.sign === is.sign;
  const same: Sign<Entry> = (was, is) => sameKey(was, is) && sameSign(was, is);
  const found = pair(entries(before), entries(after), [same, sameSign, sameKey]);
  found.sort((a, b) => compare((a.after ?? a.before).key, (b.after ?? b.before).key));
  return found.flatMap(({ before: was, after: is }): Change[] => {
    const { about } = is ?? was;
    if (!is) return [{ about, kind: 'is no longer' }];
    const told = was ? is.facts : is.facts.filter((one) => isNow(one) || /^(level|text)$/.test(one.field));
    const changed = factChanges(was?.facts ?? [], told).map((one): Change => ({ about, kind: 'changed', ...one }));
    if (!was) return [{ about, kind: 'is new' }, ...changed];
    const isRearranged = changed.length === 0 && !isDeepStrictEqual(was.facts, is.facts);
    return isRearranged ? [{ about, kind: 'has its facts in another order' }] : changed;
  });
}
