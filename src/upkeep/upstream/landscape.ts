/** The projects of the CNCF as `landscape.yml` of cncf/landscape has them, compared with ours. */
import * as z from 'zod';
import type { Registry } from '../../registry/registry';
import { type Difference, differences } from '../difference';
import type { Entry } from './document';

type TheirProject = { name: string; level: string; repository: string; categories: string[] };

const text = z.coerce.string().nullish();
const anyLevel = z.enum(['graduated', 'incubating', 'sandbox', 'archived'], 'not a level that is known here').nullish();

/** A name as people type it: capitals, spaces, hyphens and what stands in brackets don't count. */
const plain = (name: string): string => name.toLowerCase().replace(/\(.*\)$|[\s-]/g, '');

const GITHUB = /^https?:\/\/(www\.)?github\.com\/([^/]+\/[^/]+?)(\.git)?\/?$/;

/** The projects of a landscape, archived ones among them; one that stands twice has the categories of both places. */
export function projectsOf(upstream: Entry): TheirProject[] {
  const found = new Map<string, TheirProject>();
  for (const category of upstream.entries('landscape')) {
    for (const subcategory of category.entries('subcategories')) {
      const place = `${category.value('name', text)} / ${subcategory.value('name', text)}`;
      for (const item of subcategory.entries('items')) {
        const [name, level] = [item.value('name', text), item.value('project', anyLevel)];
        if (!name || !level) continue;
        const repository = (item.value('repo_url', text) ?? '').replace(GITHUB, '$2');
        const project = found.get(plain(name)) ?? { name, level, repository, categories: [] };
        project.categories.push(place, ...item.values('second_path', text));
        found.set(plain(name), project);
      }
    }
  }
  return [...found.values()];
}

type Ours = Pick<Registry, 'projects' | 'projectsSource'>;

/** What differs; a project that is archived or gone upstream is no longer one of ours. */
export function* compareProjects({ projects, projectsSource }: Ours, theirs: TheirProject[]): Generator<Difference> {
  const differ = differences(projectsSource);
  const known = new Map<string, string>();
  for (const [name, { repository, aliases = [] }] of projects)
    for (const other of [`at ${repository.toLowerCase()}`, ...aliases.map(plain)]) known.set(other, name);
  for (const name of projects.keys()) known.set(plain(name), name);
  const missing = new Set(projects.keys());
  for (const { name, level, categories, repository } of theirs.filter((one) => one.level !== 'archived')) {
    const key = known.get(plain(name)) ?? known.get(`at ${repository.toLowerCase()}`) ?? name;
    const [project, place] = [projects.get(key), ['projects', key]];
    if (!project) {
      const before = [...projects.keys()].find((other) => other.toLowerCase() > name.toLowerCase());
      const [category, ...also] = categories;
      const more = { also: also.length > 0 ? also : undefined, repository: repository || undefined };
      yield differ(place, { level, category, ...more }, { before });
    } else if (missing.delete(key)) {
      // One that stands there again under another name is settled.
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
