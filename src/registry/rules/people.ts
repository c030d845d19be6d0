import { didYouMean } from '../nearest';
import type { Problem } from '../problems';
import { type Group, placed, type Registry, rolesOf } from '../registry';
import type { Path } from '../source';

/** Every place in a group's file that names a person. */
const namesIn = (group: Group): { person: string; path: Path }[] => [
  ...rolesOf(group).map(({ holder, path }) => ({ person: holder.person, path: [...path, 'person'] })),
  ...placed(group.facts.predecessors, 'predecessors').flatMap(([{ emeritus }, place]) =>
    placed(emeritus, ...place, 'emeritus').map(([person, path]) => ({ person, path })),
  ),
];

export function* everybodyExists({ groups, people }: Registry): Generator<Problem> {
  for (const group of groups.values()) {
    for (const { person, path } of namesIn(group)) {
      if (people.has(person)) continue;
      const fix = didYouMean(person, people.keys(), 'add an entry with the name there');
      yield group.source.problem(path, `"${person}" is not in people.yaml`, fix);
    }
  }
}

/** Says nothing while a group's file can't be read or names somebody unknown: who is meant is not clear then. */
export function* everybodyIsUsed(registry: Registry): Generator<Problem> {
  const { folders, groups, people, peopleSource } = registry;
  if (groups.size < folders.length) return;
  const used = new Set([...groups.values()].flatMap(namesIn).map(({ person }) => person));
  if ([...used].some((person) => !people.has(person))) return;
  for (const person of people.keys()) {
    if (used.has(person)) continue;
    const fix = 'remove the entry, or name the person in a group';
    yield peopleSource.keyProblem([], person, `no group names "${person}"`, fix);
  }
}

/** GitHub handles know no capitals, so `Xing-Yang` and `xing-yang` are one person. Namesakes need a handle each. */
export function* onePersonOneEntry({ people, peopleSource }: Registry): Generator<Problem> {
  const entries = [...people].map(([person, facts]) => ({ person, handle: person.toLowerCase(), ...facts }));
  for (const [index, { person, handle, name, github }] of entries.entries()) {
    for (const other of entries.slice(0, index)) {
      const both = `"${person}" and "${other.person}"`;
      if (other.handle === handle) {
        yield peopleSource.keyProblem([], person, `${both} are the same handle`, 'keep one entry');
      } else if (other.name === name && (github ?? other.github)) {
        const fix = 'keep one entry, or if they are two people, make the GitHub handle of each its key';
        yield peopleSource.keyProblem([], person, `${both} have the same name`, fix);
      }
    }
  }
}

/** A liaison is a TOC member: https://github.com/cncf/toc/blob/main/README.md#tag--tcg-liaisons */
export function* liaisonSitsOnToc({ groups, people }: Registry): Generator<Problem> {
  const toc = groups.get('toc');
  if (toc?.facts.kind !== 'committee') return;
  const { members, alternates } = toc.facts.leaders;
  const seated = new Set([...members, ...alternates].map(({ person }) => person));
  for (const { facts, source } of groups.values()) {
    for (const [person, path] of placed(facts.liaisons, 'liaisons')) {
      if (seated.has(person) || !people.has(person)) continue;
      const fix = 'name a member, or seat the person in docs/toc/group.yaml';
      yield source.problem(path, `liaison "${person}" has no seat on the TOC`, fix);
    }
  }
}
