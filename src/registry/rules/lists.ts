/** Rules on the files that list people, projects and what the rules ask. */
import { governance } from '../governance';
import { nearest } from '../nearest';
import { compare, type Problem } from '../problems';
import { namesIn, projectNames, type Registry } from '../registry';
import { everyRule } from '../requirements';
import { repeated } from './rule';

/** Says nothing while a group's file can't be read or names somebody unknown: who is meant is not clear then. */
export function* everybodyIsUsed({ folders, groups, people, peopleSource }: Registry): Generator<Problem> {
  const used = new Set([...groups.values()].flatMap(namesIn).map(({ person }) => person));
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
  for (const [{ name, project, alias }, other] of repeated(projectNames(registry), (one) => plain(one.name))) {
    const what = `"${name}" also names "${other.project}"`;
    if (alias === undefined) yield projectsSource.keyProblem(['projects'], project, what, fix);
    else yield projectsSource.problem(['projects', project, 'aliases', alias], what, fix);
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
