/** Files that follow from the registry and its schema; they are committed, and a check holds them to this. */
import * as z from 'zod';
import { type Group, holdersOf, parentPath, type Registry } from '../registry/registry';
import { numbersSchema, requirementsSchema } from '../registry/requirements';
import { groupSchema, peopleSchema, projectsSchema } from '../registry/schema';
import { schemaPath } from './api';
import { type ApiFile, shapes } from './apiShapes';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const jsonSchema = (title: string, schema: z.ZodType) =>
  json({ title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) });

/** GitHub handles of those who lead a group: its chairs, leads or organizers, else its liaisons. */
function leadersOf({ people }: Registry, group: Group): string[] {
  const leading = [...holdersOf(group)]
    .filter(({ role, past }) => !past && ['chairs', 'leads', 'organizers'].includes(role))
    .map(({ holder }) => holder.person);
  const known = (ids: string[]) => ids.filter((id) => people.get(id)?.github !== 'unknown');
  return known(leading).length > 0 ? known(leading) : known(group.facts.liaisons ?? []);
}

/** Each group's folder with its owners; a group without any falls to its parent, in the end to the TOC. */
export function codeowners(registry: Registry): string {
  const owners = (path: string | undefined): string[] => {
    const group = path === undefined ? undefined : registry.groups.get(path);
    if (!path || !group) return [];
    const own = leadersOf(registry, group);
    return own.length > 0 ? own : owners(parentPath(path));
  };
  const line = (pattern: string, path: string) => [pattern, ...owners(path).map((handle) => `@${handle}`)].join(' ');
  const groups = [...registry.groups.keys()].filter((path) => path !== 'toc');
  return [
    '# Made from the registry by "npm run generate"; the last line that matches a file counts.',
    line('*', 'toc'),
    ...groups.map((path) => line(`/docs/${path}/`, path)),
    '',
  ].join('\n');
}

const apiSchemas = Object.entries(shapes).map(([file, shape]) => [
  `static/${schemaPath(file as ApiFile)}`,
  jsonSchema(`${file}.json of the API of the CNCF technical groups`, shape),
]);

/** Every generated file: its path from the repository's root, and its text. */
export const generated = (registry: Registry): Record<string, string> => ({
  'static/schemas/group.json': jsonSchema('A group of the CNCF: docs/**/group.yaml', groupSchema),
  'static/schemas/people.json': jsonSchema('People with a role: docs/people.yaml', peopleSchema),
  'static/schemas/projects.json': jsonSchema('Projects of the CNCF: docs/projects.yaml', projectsSchema),
  'static/schemas/rules.json': jsonSchema('Rules of governance: docs/governance/rules.yaml', requirementsSchema),
  'static/schemas/numbers.json': jsonSchema('Numbers of governance: docs/governance/numbers.json', numbersSchema),
  ...Object.fromEntries(apiSchemas),
  '.github/CODEOWNERS': codeowners(registry),
});
