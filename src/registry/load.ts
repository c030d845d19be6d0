/** Reads every `group.yaml`, `people.yaml` and `projects.yaml` of a tree: the one way into the registry. */
import type * as z from 'zod';
import { explain } from './explain';
import { type Problem, RegistryError, sortProblems } from './problems';
import { projectsSchema } from './projects';
import type { Group, Registry } from './registry';
import { rules } from './rules';
import { groupSchema, peopleSchema } from './schema';
import { Source } from './source';
import { foldersWith, type Tree } from './tree';

export type Loaded = {
  /** There only if no file has an error. */
  registry: Registry | undefined;
  problems: Problem[];
  counts: { groups: number; people: number; projects: number; rules: number };
};

/**
 * Loads and checks the registry of a tree.
 * @param today ISO 8601 day, for rules that warn of what has ended
 * @returns every problem at once, sorted by file and line; the registry if none is an error
 */
export function load(tree: Tree, today: string): Loaded {
  const problems: Problem[] = [];

  function parse<T>(path: string, schema: z.ZodType<T>): { source: Source; facts: T } | undefined {
    const source = new Source(`${tree.name}/${path}`, tree.read(path));
    const syntax = source.syntaxProblems();
    problems.push(...syntax);
    if (syntax.length > 0) return undefined;
    const result = schema.safeParse(source.value);
    if (result.success) return { source, facts: result.data };
    problems.push(...result.error.issues.flatMap((issue) => explain(issue, source)));
    return undefined;
  }

  const folders = foldersWith(tree, 'group.yaml');
  const groups = new Map<string, Group>();
  for (const path of folders) {
    const parsed = parse(`${path}/group.yaml`, groupSchema);
    if (parsed) groups.set(path, { path, ...parsed });
  }
  const people = parse('people.yaml', peopleSchema);
  const projects = parse('projects.yaml', projectsSchema);
  const counts = {
    groups: folders.length,
    people: Object.keys(people?.facts ?? {}).length,
    projects: Object.keys(projects?.facts.projects ?? {}).length,
    rules: rules.length,
  };
  if (!people || !projects) return { registry: undefined, problems: sortProblems(problems), counts };

  const registry: Registry = {
    tree,
    folders,
    groups,
    peopleSource: people.source,
    people: new Map(Object.entries(people.facts)),
    projectsSource: projects.source,
    projects: new Map(Object.entries(projects.facts.projects)),
  };
  problems.push(...rules.flatMap((rule) => [...rule(registry, today)]));
  const failed = problems.some(({ severity }) => severity === 'error');
  return { registry: failed ? undefined : registry, problems: sortProblems(problems), counts };
}

/** As `load`, for callers who can do nothing without a registry. @throws RegistryError */
export function loadOrThrow(tree: Tree, today: string): Registry {
  const { registry, problems } = load(tree, today);
  if (!registry) throw new RegistryError(problems.filter(({ severity }) => severity === 'error'));
  return registry;
}
