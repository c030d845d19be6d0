/** Which projects are shown, as the reader chose by the fields `text`, `level`, `category` and `group`. */
import type { ProjectView } from '../../views/projects';

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether a project has every word in its names, the level, the category and the group. */
export function matches({ name, aliases, level, category, groups }: ProjectView, chosen: Record<string, string>) {
  const names = [name, ...aliases].map(plain).join(' ');
  const fits = (field: string, values: string[]) => !chosen[field] || values.includes(chosen[field]);
  return (
    (chosen.text ?? '').split(/\s+/).every((word) => names.includes(plain(word))) &&
    fits('level', [level]) &&
    fits('category', [category]) &&
    fits(
      'group',
      groups.map(({ group }) => group.name),
    )
  );
}

/** The fields to choose from, each with the values that some project has. */
export function choices(projects: ProjectView[]): [field: string, values: string[]][] {
  const sorted = (values: string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en'));
  return [
    ['level', sorted(projects.map(({ level }) => level))],
    ['category', sorted(projects.map(({ category }) => category))],
    ['group', sorted(projects.flatMap(({ groups }) => groups.map(({ group }) => group.name)))],
  ];
}
