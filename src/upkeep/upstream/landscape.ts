/** The projects of the CNCF as `landscape.yml` of cncf/landscape has them, compared with ours. */
import * as z from 'zod';
import type { Registry } from '../../registry/registry';
import { type Difference, differences } from '../difference';
import { fitting, list, type Upstream } from './document';

type TheirProject = { name: string; level: string; repository: string; categories: string[] };

const text = z.coerce.string().nullish();
const item = z.looseObject({
  name: text,
  project: z.enum(['graduated', 'incubating', 'sandbox', 'archived'], 'not a level that is known here').nullish(),
  repo_url: text,
  second_path: z.preprocess((value) => [value ?? []].flat().map(String), z.array(z.string())),
});
const subcategory = z.looseObject({ name: text, items: list(item) });
const category = z.looseObject({ name: text, subcategories: list(subcategory) });
const landscapeFile = z.looseObject({ landscape: list(category) });

/** A name as people type it: capitals, spaces, hyphens and what stands in brackets don't count. */
const plain = (name: string): string => name.toLowerCase().replace(/\(.*\)$|[\s-]/g, '');

const GITHUB = /^https?:\/\/(www\.)?github\.com\/([^/]+\/[^/]+?)(\.git)?\/?$/;

/** The projects of a landscape, archived ones among them; one that stands twice has the categories of both places. */
export function projectsOf(upstream: Upstream): TheirProject[] {
  const found = new Map<string, TheirProject>();
  for (const { name: first, subcategories } of fitting(upstream, landscapeFile).landscape) {
    for (const { name: second, items } of subcategories) {
      for (const { name, project: level, repo_url, second_path } of items) {
        if (!name || !level) continue;
        const repository = (repo_url ?? '').replace(GITHUB, '$2');
        const project = found.get(plain(name)) ?? { name, level, repository, categories: [] };
        project.categories.push(`${first} / ${second}`, ...second_path);
        found.set(plain(name), project);
      }
    }
  }
  return [...found.values()];
}

/** What differs; a project that is archived or gone upstream is no longer one of ours. */
export function* compareProjects(
  { projects, projectsSource }: Pick<Registry, 'projects' | 'projectsSource'>,
  theirs: TheirProject[],
): Generator<Difference> {
  const differ = differences(projectsSource);
  const known = new Map<string, string>();
  for (const [name, { repository, aliases = [] }] of projects) {
    for (const other of [`at ${repository.toLowerCase()}`, ...aliases.map(plain)]) known.set(other, name);
  }
  for (const name of projects.keys()) known.set(plain(name), name);
  const missing = new Set(projects.keys());
  for (const { name, level, categories, repository } of theirs.filter((one) => one.level !== 'archived')) {
    const key = known.get(plain(name)) ?? known.get(`at ${repository.toLowerCase()}`) ?? name;
    const project = projects.get(key);
    if (!project) {
      const before = [...projects.keys()].find((other) => other.toLowerCase() > name.toLowerCase());
      const [category, ...more] = categories;
      const also = more.length > 0 ? more : undefined;
      yield differ(['projects', name], { level, category, also, repository: repository || undefined }, { before });
    } else if (missing.delete(key)) {
      // One that stands there again under another name is settled.
      const place = ['projects', key];
      const hint = 'if it has a new name, rename it here and under "near" of the groups';
      if (!known.has(plain(name))) yield differ(place, name, { ours: key, hint });
      if (project.level !== level) yield differ([...place, 'level'], level);
      if (!categories.includes(project.category)) yield differ([...place, 'category'], categories[0]);
      const moved = repository && project.repository.toLowerCase() !== repository.toLowerCase();
      if (moved) yield differ([...place, 'repository'], repository);
    }
  }
  for (const name of missing) yield differ(['projects', name], undefined);
}
