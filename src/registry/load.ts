/** Reads every `group.yaml` and `people.yaml` under a docs folder: the one way into the registry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type * as z from 'zod';
import { explain } from './explain';
import { compare, type Problem, RegistryError, sortProblems } from './problems';
import { rules } from './rules';
import {
  type Former,
  type GroupFacts,
  groupSchema,
  type Holder,
  type PersonFacts,
  peopleSchema,
  type Role,
} from './schema';
import { type Path, Source } from './source';

/** A group as its file has it. `path` is its folder under docs, its URL and its id. */
export type Group = { path: string; source: Source; facts: GroupFacts };
export type Registry = {
  docs: string;
  /** Every folder with a `group.yaml`, whether or not its facts could be read. */
  folders: string[];
  groups: Map<string, Group>;
  people: Map<string, PersonFacts>;
  peopleSource: Source;
};
export type Loaded = {
  /** There only if no file has an error. */
  registry: Registry | undefined;
  problems: Problem[];
  counts: { groups: number; people: number; rules: number };
};

/** Folders, relative to docs and with `/`, that hold a file of this name; sorted. */
export function foldersWith(docs: string, file: string): string[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((entry) => entry.split(sep).at(-1) === file)
    .map((entry) => dirname(entry).split(sep).join('/'))
    .sort(compare);
}

/** The parent's path, told by the folder: `tags/x/subprojects/y` is under `tags/x`, all else under `toc`. */
export function parentPath(path: string): string | undefined {
  if (path === 'toc') return undefined;
  return path.includes('/subprojects/') ? path.split('/subprojects/')[0] : 'toc';
}

/** Everybody a group names, with the place in the file: leaders by role, then past leaders. */
export function* holdersOf({ facts }: Group): Generator<{
  role: Role;
  holder: Holder | Former;
  path: Path;
  past: boolean;
}> {
  for (const [role, holders] of Object.entries(facts.leaders) as [Role, Holder[]][]) {
    for (const [index, holder] of holders.entries()) {
      yield { role, holder, path: ['leaders', role, index], past: false };
    }
  }
  for (const [index, holder] of (facts.former ?? []).entries()) {
    yield { role: holder.role, holder, path: ['former', index], past: true };
  }
}

/**
 * Loads and checks the registry under a docs folder.
 * @param today ISO 8601 day, for rules that warn of what has ended
 * @returns every problem at once, sorted by file and line; the registry if none is an error
 */
export function load(docs: string, today: string): Loaded {
  const problems: Problem[] = [];
  const root = relative(process.cwd(), docs).split(sep).join('/');

  function parse<T>(path: string, schema: z.ZodType<T>): { source: Source; facts: T } | undefined {
    const file = join(docs, path);
    const source = new Source(`${root}/${path}`, existsSync(file) ? readFileSync(file, 'utf8') : '');
    const syntax = source.syntaxProblems();
    problems.push(...syntax);
    if (syntax.length > 0) return undefined;
    const result = schema.safeParse(source.value);
    if (result.success) return { source, facts: result.data };
    problems.push(...result.error.issues.flatMap((issue) => explain(issue, source)));
    return undefined;
  }

  const folders = foldersWith(docs, 'group.yaml');
  const groups = new Map<string, Group>();
  for (const path of folders) {
    const parsed = parse(`${path}/group.yaml`, groupSchema);
    if (parsed) groups.set(path, { path, ...parsed });
  }
  const people = parse('people.yaml', peopleSchema);
  const counts = {
    groups: folders.length,
    people: Object.keys(people?.facts ?? {}).length,
    rules: rules.length,
  };
  if (!people) return { registry: undefined, problems: sortProblems(problems), counts };

  const registry: Registry = {
    docs,
    folders,
    groups,
    peopleSource: people.source,
    people: new Map(Object.entries(people.facts)),
  };
  problems.push(...rules.flatMap((rule) => [...rule(registry, today)]));
  const failed = problems.some(({ severity }) => severity === 'error');
  return { registry: failed ? undefined : registry, problems: sortProblems(problems), counts };
}

/** As `load`, for callers who can do nothing without a registry. @throws RegistryError */
export function loadOrThrow(docs: string, today: string): Registry {
  const { registry, problems } = load(docs, today);
  if (!registry) throw new RegistryError(problems.filter(({ severity }) => severity === 'error'));
  return registry;
}
