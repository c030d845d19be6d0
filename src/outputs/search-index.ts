/** What the site's search reads: the sections of all pages. */
import { activeGroups, type Registry } from '../registry/registry';
import type { Page, Section } from '../search/site';
import { topicsOf } from '../views/group';
import { lists } from '../views/lists';
import { pageUrl } from '../views/urls';

/** A section for each project, which the page shows as one list. */
const projectSections = (registry: Registry): Section[] =>
  lists.projects(registry).map(({ id, name, aliases, level, category, groups }) => {
    const text = `${level}, ${category}: ${groups.map(({ group }) => group.name).join(', ')}`;
    return { id, heading: name, text: [text, ...aliases].join('. ') };
  });

/**
 * The index of the pages that have words; groups are found by their topics too.
 * @param found the sections by the paths of their pages
 * @throws if no page has words
 */
export function searchIndex(registry: Registry, found: Record<string, Section[]>): Page[] {
  const keywords = new Map(
    activeGroups(registry).map((group) => [pageUrl(group.path), topicsOf(group).flat().join(' ')]),
  );
  const pages = Object.entries(found).map(([path, own]): Page => {
    const sections = path === '/projects/' ? [...own, ...projectSections(registry)] : own;
    return { path, keywords: keywords.get(path) ?? '', sections };
  });
  const full = pages.filter(({ sections }) => sections.length > 0);
  if (full.length === 0) throw new Error('no page has a section to search');
  return full;
}
