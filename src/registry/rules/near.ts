/** Rules on what groups are near to: categories and projects of `projects.yaml`. */
import { didYouMean, nearest } from '../nearest';
import type { Problem } from '../problems';
import { nearIn, projectNames, type Registry } from '../registry';
import type { Near } from '../schema';
import { repeated } from './rule';

const nameOf = ({ project, category }: Near): string | undefined => project ?? category;

const categoriesOf = ({ projects }: Registry): string[] => [...projects.values()].map(({ category }) => category);

/** Each entry names one thing, which `projects.yaml` has. */
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
      const names = new Map(projectNames(registry).map((one) => [one.name, one.project]));
      const guess = names.get(nearest(project, names.keys()) ?? '');
      const fix = guess ? `did you mean "${guess}"?` : 'add it there, or correct the name';
      yield group.source.problem([...path, 'project'], `"${project}" is not in projects.yaml`, fix);
    }
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
  if (groups.size < folders.length || [...named].some((category) => !known.includes(category))) return;
  for (const [index, [project, { category }]] of [...projects].entries()) {
    if (named.has(category) || known.indexOf(category) < index) continue;
    const guess = nearest(category, named);
    const fix = `${guess ? `did you mean "${guess}"? If not, ` : ''}name it under "near" in the group.yaml of a group`;
    const what = `no group is near the category "${category}"`;
    yield projectsSource.problem(['projects', project, 'category'], what, fix, 'warning');
  }
}
