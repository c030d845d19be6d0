/** Which projects are shown, as the reader chose by the fields `text`, `level`, `category` and `group`. */
import { lettersOf } from '../../registry/names';
import type { ProjectView } from '../../views/projects';
import { inOrder } from '../words/inOrder';

/** What a project has of each field with values to choose from. */
const fields: [field: string, valuesOf: (project: ProjectView) => string[]][] = [
  ['level', ({ level }) => [level]],
  ['category', ({ category }) => [category]],
  ['group', ({ groups }) => groups.map(({ group }) => group.name)],
];

/** Whether a project has every word in its names, the level, the category and the group. */
export function matches(project: ProjectView, chosen: Record<string, string>): boolean {
  const names = [project.name, ...project.aliases].map(lettersOf).join(' ');
  const hasWords = (chosen.text ?? '').split(/\s+/).every((word) => names.includes(lettersOf(word)));
  return hasWords && fields.every(([field, valuesOf]) => !chosen[field] || valuesOf(project).includes(chosen[field]));
}

/** The fields to choose from, each with the values that some project has. */
export const choices = (projects: ProjectView[]) =>
  fields.map(([field, valuesOf]): [string, string[]] => [field, inOrder(projects.flatMap(valuesOf))]);
