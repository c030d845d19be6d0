/** Rules on the files that list people, projects and what the rules ask, and on the projects that groups are near to. */
import { governance } from '../governance';
import { didYouMean, nearest } from '../nearest';
import { compare, type Problem } from '../problems';
import { namesIn, nearIn, type Registry } from '../registry';
import { everyRule } from '../requirements';
import { repeated } from './rule';

/** Says nothing while a group's file can't be read or names somebody unknown: who is meant is not clear then. */
export function* everybodyIsUsed({ folders, groups, people, peopleSource }: Registry): Generator<Problem> {
  const used = new Set([...groups.values()].flatMap(namesIn).map(([person]) => person));
  if (groups.size < folders.length || [...used].some((person) => !people.has(person))) return;
  for (const person of [...people.keys()].filter((one) => !used.has(one))) {
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

/** No two projects share a name, and no project has one twice. */
export function* projectNamesAreUnique(registry: Registry): Generator<Problem> {
  const { projectsSource } = registry;
  const fix = "keep it once; capitals, spaces and hyphens don't count";
  const plain = (name: string) => name.toLowerCase().replace(/[\s-]/g, '');
  for (const [{ name, project, index }, other] of repeated(namesOf(registry), (one) => plain(one.name))) {
    const what = `"${name}" also names "${other.project}"`;
    if (index === 0) yield projectsSource.keyProblem(['projects'], project, what, fix);
    else yield projectsSource.problem(['projects', project, 'aliases', index - 1], what, fix);
  }
}

export function* projectsAreSorted({ projects, projectsSource }: Registry): Generator<Problem> {
  let before = '';
  for (const project of projects.keys()) {
    const what = `"${project}" stands after "${before}"`;
    if (compare(before.toLowerCase(), project.toLowerCase()) > 0)
      yield projectsSource.keyProblem(['projects'], project, what, 'sort by name, whatever the capitals');
    before = project;
  }
}

/** What a group is near to is one thing, which `projects.yaml` has. */
export function* nearNamesOneThing(registry: Registry): Generator<Problem> {
  const categories = categoriesOf(registry);
  for (const { group, near, path } of nearIn(registry)) {
    const { category, project } = near;
    if (Boolean(category) === Boolean(project)) {
      const what = `this names ${category ? 'both a category and a project' : 'neither a category nor a project'}`;
      yield group.source.problem(path, what, 'write either "category: …" or "project: …"');
    }
    if (category && !categories.includes(category)) {
      const fix = didYouMean(category, categories, 'write it as projects.yaml has it: Category / Subcategory');
      yield group.source.problem([...path, 'category'], `no project has the category "${category}"`, fix);
    }
    if (project && !registry.projects.has(project)) {
      const names = new Map(namesOf(registry).map((one) => [one.name, one.project]));
      const guess = names.get(nearest(project, names.keys()) ?? '');
      const fix = guess ? `did you mean "${guess}"?` : 'add it there, or correct the name';
      yield group.source.problem([...path, 'project'], `"${project}" is not in projects.yaml`, fix);
    }
  }
}

/** A group names a thing once, and the groups near one thing have an order. */
export function* nearHasOrder(registry: Registry): Generator<Problem> {
  const all = nearIn(registry).filter(({ name }) => name);
  for (const [{ group, name, path }] of repeated(all, (one) => `${one.group.path} ${one.name}`)) {
    yield group.source.problem(path, `"${name}" is already above`, 'remove one of the two');
  }
  for (const [{ group, name, path, rank }, other] of repeated(all, (one) => `${one.rank} ${one.name}`)) {
    const what = `"${name}" has rank ${rank} in ${other.group.source.file} too`;
    const fix = 'give the group that is less near a higher "rank"';
    if (other.group !== group) yield group.source.problem(path, what, fix);
  }
}

/** Says nothing while a group's file can't be read or names an unknown category: which is meant is not clear then. */
export function* categoryHasGroup(registry: Registry): Generator<Problem> {
  const { folders, groups, projects, projectsSource } = registry;
  const known = categoriesOf(registry);
  const named = new Set(nearIn(registry).flatMap(({ near }) => near.category ?? []));
  if (groups.size < folders.length || [...named].some((category) => !known.includes(category))) return;
  for (const [index, [project, { category }]] of [...projects].entries()) {
    if (named.has(category) || known.indexOf(category) < index) continue;
    const guess = nearest(category, named);
    const fix = `${guess ? `did you mean "${guess}"? If not, ` : ''}name it under "near" in the group.yaml of a group`;
    const what = `no group is near the category "${category}"`;
    yield projectsSource.problem(['projects', project, 'category'], what, fix, 'warning');
  }
}

/** Every name of every project: its own, then its aliases. */
const namesOf = ({ projects }: Registry) =>
  [...projects].flatMap(([project, { aliases = [] }]) =>
    [project, ...aliases].map((name, index) => ({ name, project, index })),
  );

/** In the order of the projects. */
const categoriesOf = ({ projects }: Registry): string[] => [...projects.values()].map(({ category }) => category);

export function* anchorIsUnique({ requirements, requirementsSource: source }: Registry): Generator<Problem> {
  for (const [{ id, path }] of repeated(everyRule(requirements), (rule) => rule.id)) {
    yield source.problem([...path, 'row'], `another rule has the anchor "${id}"`, 'give this one the next number');
  }
}

export function* numberIsKnown({ requirements, requirementsSource: source }: Registry): Generator<Problem> {
  const known = Object.keys(governance);
  for (const { text, path } of everyRule(requirements)) {
    for (const [number, name = ''] of text.matchAll(/\{(.*?)(?: as (?:number|adjective|often|every))?\}/g)) {
      const near = nearest(name, known);
      const fix = near ? `did you mean {${near}}?` : 'use a name of docs/governance/numbers.json';
      if (!known.includes(name)) yield source.problem([...path, 'text'], `no rule sets the number ${number}`, fix);
    }
  }
}
