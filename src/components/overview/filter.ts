/** Which projects are shown, as the reader chose by the fields `text`, `level`, `category` and `group`. */
import { lettersOf } from '../../registry/names';
import type { ProjectView } from '../../views/projects';
import { inOrder } from '../words/inOrder';

/** Whether a project has every word in its names, the level, the category and the group. */
export function matches({ name, aliases, level, category, groups }: ProjectView, chosen: Record<string, string>) {
  const names = [name, ...aliases].map(lettersOf).join(' ');
  const fits = (field: string, values: string[]) => !chosen[field] || values.includes(chosen[field]);
  return (
    (chosen.text ?? '').split(/\s+/).every((word) => names.includes(lettersOf(word))) &&
    fits('level', [level]) &&
    fits('category', [category]) &&
    fits(
      'group',
      groups.map(({ group }) => group.name),
    )
  );
}

/** The fields to choose from, each with the values that some project has. */
export const choices = (projects: ProjectView[]): [field: string, values: string[]][] => [
  ['level', inOrder(projects.map(({ level }) => level))],
  ['category', inOrder(projects.map(({ category }) => category))],
  ['group', inOrder(projects.flatMap(({ groups }) => groups.map(({ group }) => group.name)))],
];
