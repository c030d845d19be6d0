/** Reads every `group.yaml`, `people.yaml`, `projects.yaml` and `rules.yaml` of a tree: the one way into the registry. */
import type * as z from 'zod';
import { explain, remedy } from './explain';
import { errorAt, type Problem, RegistryError, sortProblems } from './problems';
import type { Group, Registry } from './registry';
import { numbersSchema, requirementsSchema } from './requirements';
import { rules as allRules } from './rules';
import { withBlanks } from './rules/blanks';
import { groupSchema, peopleSchema, projectsSchema } from './schema';
import { Source } from './source';
import { foldersWith, readText, type Tree } from './tree';

const NUMBERS = 'governance/numbers.json';
/** What was read last of each file: a running server reads all of them after each edit of one. */
const sources = new Map<string, { text: string; source: Source }>();

function sourceOf(file: string, text: string): Source {
  const last = sources.get(file);
  if (last?.text === text) return last.source;
  const source = new Source(file, text);
  sources.set(file, { text, source });
  return source;
}

/**
 * Loads and checks the registry of a tree.
 * @param today ISO 8601 day, for rules about what has ended or is to come
 * @param rules all but in a test
 * @returns every problem at once, sorted by file and line; the registry only if no file has an error
 */
export function load(tree: Tree, today: string, rules = allRules) {
  const problems: Problem[] = [];

  const fail = (...found: Problem[]): undefined => {
    problems.push(...found);
  };

  function parse<T, None = never>(path: string, schema: z.ZodType<T>, none?: None) {
    // The first revisions lack some files, which then hold nothing.
    if (none && tree.isRevision && !tree.files.includes(path)) return { source: new Source(path, ''), facts: none };
    const text = readText(tree, path);
    if (typeof text !== 'string') return fail(text);
    const source = sourceOf(`${tree.name}/${path}`, text);
    if (source.syntaxProblem) return fail(source.syntaxProblem);
    const { data, error } = schema.safeParse(source.value, { error: remedy });
    return error ? fail(...explain(error.issues, source)) : { source, facts: data };
  }

  const folders = foldersWith(tree, 'group.yaml');
  const none = errorAt(tree.name, 1, 'no folder in it has a group.yaml', 'check the name of the folder');
  if (folders.length === 0) problems.push(none);
  const groups = new Map<string, Group>();
  for (const path of folders) {
    const parsed = parse(`${path}/group.yaml`, groupSchema);
    if (parsed) groups.set(path, { path, ...parsed });
  }
  const people = parse('people.yaml', peopleSchema);
  const projects = parse('projects.yaml', projectsSchema, { projects: {} });
  const requirements = parse('governance/rules.yaml', requirementsSchema, {});
  if (tree.files.includes(NUMBERS)) parse(NUMBERS, numbersSchema);
  const counts = {
    groups: folders.length,
    people: Object.keys(people?.facts ?? {}).length,
    projects: Object.keys(projects?.facts.projects ?? {}).length,
    rules: rules.length,
  };
  if (!people || !projects || !requirements) return { registry: undefined, problems: sortProblems(problems), counts };

  const registry: Registry = {
    tree,
    folders,
    groups,
    peopleSource: people.source,
    people: new Map(Object.entries(people.facts)),
    projectsSource: projects.source,
    projects: new Map(Object.entries(projects.facts.projects)),
    requirements: requirements.facts,
    requirementsSource: requirements.source,
  };
  problems.push(...rules.flatMap(({ find }) => [...find(registry, today)]));
  const all = sortProblems(withBlanks(registry, problems));
  const failed = all.some(({ severity }) => severity === 'error');
  return { registry: failed ? undefined : registry, problems: all, counts };
}

/** As `load`, for callers who can do nothing without a registry. @throws RegistryError */
export function loadOrThrow(tree: Tree, today: string): Registry {
  const { registry, problems } = load(tree, today);
  if (!registry) throw new RegistryError(problems.filter(({ severity }) => severity === 'error'));
  return registry;
}
