import { didYouMean, nearest } from '../nearest';
import { compare, type Problem } from '../problems';
import { nearIn, type Registry } from '../registry';
import type { Near } from '../schema';
import { repeated } from './repeated';

/** A name as people type it: capitals, spaces and hyphens don't count. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '');

const nameOf = ({ project, category }: Near): string | undefined => project ?? category;

const categoriesOf = ({ projects }: Registry): Set<string> =>
  new Set([...projects.values()].map(({ category }) => category));

/** No two projects share a name, and no project has one twice. */
export function* projectNamesAreUnique({ projects, projectsSource }: Registry): Generator<Problem> {
  const names = [...projects].flatMap(([project, { aliases = [] }]) =>
    [project, ...aliases].map((name, index) => ({ name, project, index })),
  );
  const fix = "keep it once; capitals, spaces and hyphens don't count";
  for (const [{ name, project, index }, other] of repeated(names, (one) => plain(one.name))) {
    const what = `"${name}" also names "${other.project}"`;
    if (index === 0) yield projectsSource.keyProblem(['projects'], project, what, fix);
    else yield projectsSource.problem(['projects', project, 'aliases', index - 1], what, fix);
  }
}

export function* projectsAreSorted({ projects, projectsSource }: Registry): Generator<Problem> {
  let before = '';
  for (const project of projects.keys()) {
    if (compare(before.toLowerCase(), project.toLowerCase()) > 0) {
      const what = `"${project}" stands after "${before}"`;
      yield projectsSource.keyProblem(['projects'], project, what, 'sort by name, whatever the capitals');
    }
    before = project;
  }
}

export function* nearNamesOneThing(registry: Registry): Generator<Problem> {
  for (const { group, near, path } of nearIn(registry)) {
    if (Boolean(near.category) !== Boolean(near.project)) continue;
    const what = `this names ${near.category ? 'both a category and a project' : 'neither a category nor a project'}`;
    yield group.source.problem(path, what, 'write either "category: …" or "project: …"');
  }
}

export function* nearCategoryExists(registry: Registry): Generator<Problem> {
  const known = categoriesOf(registry);
  for (const { group, near, path } of nearIn(registry)) {
    if (!near.category || known.has(near.category)) continue;
    const fix = didYouMean(near.category, known, 'write it as projects.yaml has it: Category / Subcategory');
    yield group.source.problem([...path, 'category'], `no project has the category "${near.category}"`, fix);
  }
}

export function* nearProjectExists(registry: Registry): Generator<Problem> {
  const names = new Map<string, string>();
  for (const [project, { aliases = [] }] of registry.projects) {
    for (const name of [project, ...aliases]) names.set(name, project);
  }
  for (const { group, near, path } of nearIn(registry)) {
    if (!near.project || registry.projects.has(near.project)) continue;
    const guess = names.get(nearest(near.project, names.keys()) ?? '');
    const fix = guess ? `did you mean "${guess}"?` : 'add it there, or correct the name';
    yield group.source.problem([...path, 'project'], `"${near.project}" is not in projects.yaml`, fix);
  }
}

export function* nearIsNamedOnce(registry: Registry): Generator<Problem> {
  const all = repeated(nearIn(registry), ({ group, near }) => nameOf(near) && `${group.path} ${nameOf(near)}`);
  for (const [{ group, near, path }] of all) {
    yield group.source.problem(path, `"${nameOf(near)}" is already above`, 'remove one of the two');
  }
}

/** The groups near one thing have an order. */
export function* ranksDiffer(registry: Registry): Generator<Problem> {
  const all = repeated(nearIn(registry), ({ near }) => nameOf(near) && `${near.rank ?? 1} ${nameOf(near)}`);
  for (const [{ group, near, path }, other] of all) {
    if (other.group === group) continue;
    const what = `"${nameOf(near)}" has rank ${near.rank ?? 1} in ${other.group.source.file} too`;
    yield group.source.problem(path, what, 'give the group that is less near a higher "rank"');
  }
}

/** Says nothing while a group's file can't be read or names an unknown category: which is meant is not clear then. */
export function* categoryHasGroup(registry: Registry): Generator<Problem> {
  const { folders, groups, projects, projectsSource } = registry;
  const known = categoriesOf(registry);
  const named = new Set(nearIn(registry).flatMap(({ near }) => near.category ?? []));
  if (groups.size < folders.length || [...named].some((category) => !known.has(category))) return;
  const warned = new Set<string>();
  for (const [project, { category }] of projects) {
    if (named.has(category) || warned.has(category)) continue;
    warned.add(category);
    const guess = nearest(category, named);
    const fix = `${guess ? `did you mean "${guess}"? If not, ` : ''}name it under "near" in the group.yaml of a group`;
    const what = `no group is near the category "${category}"`;
    yield projectsSource.problem(['projects', project, 'category'], what, fix, 'warning');
  }
}
