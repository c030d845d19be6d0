/** The projects of the CNCF as `landscape.yml` of cncf/landscape has them, compared with ours. */
import * as z from 'zod';
import type { Source } from '../../registry/source';
import { type Difference, differences } from '../difference';
import { list, type Upstream } from './document';

/** What `projects.yaml` holds of a project, by its name. */
export type Project = { level: string; category: string; also?: string[]; repository: string; aliases?: string[] };
export type TheirProject = Project & { name: string };

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

/** The projects of a landscape, archived ones among them; one that stands twice has both categories. */
export function projectsOf(upstream: Upstream): TheirProject[] {
  const found = new Map<string, TheirProject>();
  for (const { name: first, subcategories } of upstream.as(landscapeFile).landscape) {
    for (const { name: second, items } of subcategories) {
      for (const { name, project: level, repo_url, second_path } of items) {
        if (!name || !level) continue;
        const place = `${first} / ${second}`;
        const repository = (repo_url ?? '').replace(
          /^https?:\/\/(www\.)?github\.com\/([^/]+\/[^/]+?)(\.git)?\/?$/,
          '$2',
        );
        const other = found.get(plain(name));
        const also = [...(other ? [...(other.also ?? []), place] : []), ...second_path];
        found.set(plain(name), { name, level, category: place, repository, ...other, also });
      }
    }
  }
  return [...found.values()];
}

/** What differs; a project that is archived or gone upstream is no longer one of ours. */
export function* compareProjects(
  ours: Map<string, Project>,
  source: Source,
  theirs: TheirProject[],
): Generator<Difference> {
  const differ = differences(source, { projects: Object.fromEntries(ours) }, 'projects.yaml');
  const known = new Map<string, string>();
  for (const [name, { repository, aliases = [] }] of ours) {
    for (const other of [`at ${repository.toLowerCase()}`, ...aliases.map(plain)]) known.set(other, name);
  }
  for (const name of ours.keys()) known.set(plain(name), name);
  const missing = new Set(ours.keys());
  for (const { name, level, category, also = [], repository } of theirs) {
    if (level === 'archived') continue;
    const key = known.get(plain(name)) ?? known.get(`at ${repository.toLowerCase()}`) ?? name;
    const project = ours.get(key);
    // One that stands there again under another name is settled.
    if (project && !missing.delete(key)) continue;
    if (!project) {
      const before = [...ours.keys()].find((other) => other.toLowerCase() > name.toLowerCase());
      const value = { level, category, also: also.length > 0 ? also : undefined, repository: repository || undefined };
      yield differ(['projects', name], value, { before });
      continue;
    }
    const place = ['projects', key];
    const hint = 'if it has a new name, rename it here and under "near" of the groups';
    if (!known.has(plain(name))) yield differ(place, name, { ours: key, hint });
    if (project.level !== level) yield differ([...place, 'level'], level);
    if (![category, ...also].includes(project.category)) yield differ([...place, 'category'], category);
    const moved = repository && project.repository.toLowerCase() !== repository.toLowerCase();
    if (moved) yield differ([...place, 'repository'], repository);
  }
  for (const name of missing) yield differ(['projects', name], undefined);
}
