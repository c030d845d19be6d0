/** Changes each single value of every fact, one at a time: none may pass unsaid, and each must be said well. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fixture, realRegistry } from '../../tests/fixture';
import type { Registry } from '../registry/registry';
import { everyRule, type Requirements, requirementsSchema } from '../registry/requirements';
import { groupSchema, peopleSchema, projectsSchema } from '../registry/schema';
import { changes } from './changes';
import { sentence } from './sentences';

type Json = string | number | boolean | Json[] | { [key: string]: Json };
type Path = (string | number)[];
type Case = { name: string; before: Registry; after: Registry };

/** What may stand for a value instead; the first that the schema takes is tried. */
const instead: Json[] = [
  ...['2031-01-02', '2031-01-02T03:04', 'https://example.org/other', 'archived', 'placeholder', 'text', 'maintainer'],
  ...['toc', 'tech-leads', 'organizers', 'leads', 'C0OTHER0001', 'tag/other', 'Another text.', 'PT2H', 77],
];
/** Keys whose values the schema takes as any text. */
const insteadOf: Record<string, Json[]> = { zone: ['Asia/Tokyo'], rrule: ['FREQ=DAILY;COUNT=7'], github: [] };

function* leaves(value: Json, path: Path = []): Generator<Path> {
  if (typeof value !== 'object') yield path;
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
}

const at = (value: Json, path: Path): unknown => path.reduce<unknown>((one, key) => Object(one)[key], value);

/** A copy with something else under the path, or with nothing there. */
function edited(value: Json, path: Path, to: Json | undefined): Json {
  const copy = structuredClone(value);
  const parent = at(copy, path.slice(0, -1)) as Record<string, Json>;
  const key = String(path.at(-1));
  if (to !== undefined) parent[key] = to;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

/** The facts with each single value replaced and, where the schema allows it, taken away. */
function* variants<T>(facts: T, parse: (facts: Json) => { data?: T | undefined }): Generator<{ name: string; to: T }> {
  const json = JSON.parse(JSON.stringify(facts)) as Json;
  for (const path of leaves(json)) {
    const values = insteadOf[String(path.at(-1))] ?? instead;
    const tried = { replaced: values.filter((one) => one !== at(json, path)), gone: [undefined] };
    for (const [how, ones] of Object.entries(tried)) {
      // One after the other, because each is read with all facts around it.
      let to: T | undefined;
      for (const one of ones) {
        to = parse(edited(json, path, one)).data;
        if (to) break;
      }
      // A default that is taken away comes back.
      if (to && !isDeepStrictEqual(to, facts)) yield { name: `${path.join('.')} ${how}`, to };
    }
  }
}

function* cases(registry: Registry): Generator<Case> {
  const none: Registry = { ...registry, groups: new Map(), people: new Map(), projects: new Map(), requirements: {} };
  for (const [id, group] of registry.groups) {
    const alone = (facts: typeof group.facts) => ({
      ...none,
      groups: new Map([[id, { ...group, facts }]]),
    });
    for (const { name, to } of variants(group.facts, groupSchema.safeParse)) {
      if (!name.startsWith('verified.on'))
        yield { name: `${id}: ${name}`, before: alone(group.facts), after: alone(to) };
    }
  }
  for (const [id, person] of registry.people) {
    const alone = (facts: typeof person) => ({ ...none, people: new Map([[id, facts]]) });
    const parse = (facts: Json) => ({ data: peopleSchema.safeParse({ [id]: facts }).data?.[id] });
    for (const { name, to } of variants(person, parse))
      yield { name: `${id}: ${name}`, before: alone(person), after: alone(to) };
  }
  for (const [id, project] of registry.projects) {
    const alone = (facts: typeof project) => ({ ...none, projects: new Map([[id, facts]]) });
    const parse = (facts: Json) => ({
      data: projectsSchema.shape.projects.safeParse({ [id]: facts }).data?.[id],
    });
    for (const { name, to } of variants(project, parse))
      yield { name: `${id}: ${name}`, before: alone(project), after: alone(to) };
  }
  const ruled = (requirements: Requirements) => everyRule(requirements).map(({ rules: _rules, ...rule }) => rule);
  const alone = (requirements: Requirements) => ({ ...none, requirements });
  // What each rule of a section has of its own, the section says in vain.
  for (const [id, section] of Object.entries(registry.requirements)) {
    const facts = { [id]: section };
    for (const { name, to } of variants(facts, requirementsSchema.safeParse))
      if (!isDeepStrictEqual(ruled(to), ruled(facts)))
        yield { name: `rules: ${name}`, before: alone(facts), after: alone(to) };
  }
}

describe.each([
  ['the fixture', fixture()],
  ['this site', realRegistry()],
])('each value of %s', (_name, registry) => {
  const all = [...cases(registry)];

  it('is read', () => {
    // Each person has a name, and a group in the middle far more than ten values.
    expect(all.length).toBeGreaterThan(registry.people.size + 10 * registry.groups.size);
  });

  it('is said when it changes, in one direction and the other', { timeout: 60_000 }, () => {
    const wrong = all.flatMap(({ name, before, after }) => {
      return [changes(before, after), changes(after, before)].flatMap((found) => {
        const said = found.map(sentence);
        const bad = said.filter((one) => !/^[^\n]+\w\S*\.$/.test(one) || /undefined|\[object|NaN|null|: \./.test(one));
        return said.length === 0 ? [`${name}: nothing said`] : bad.map((one) => `${name}: ${one}`);
      });
    });
    expect(wrong).toEqual([]);
  });
});
