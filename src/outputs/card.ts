/** What a page's picture in social networks says. */
import { parentPath, type Registry } from '../registry/registry';
import type { Kind } from '../registry/schema';
import { kindNames } from '../views/group';
import { cardPath } from '../views/urls';

/** The accents of src/css/custom.css in its light form; a test holds the two together. */
export const accents: Record<Kind | 'none', string> = {
  tag: '#2f66c4',
  tcg: '#a8447a',
  subproject: '#a07400',
  committee: '#5b6675',
  none: '#0b5a6b',
};

export type Card = { title: string; kind: keyof typeof accents; label: string; site: string };

/**
 * A page's card. A page in a group's folder says the group's kind; the group's own page bears the group's name.
 * @param id the page's path under docs, without its ending
 */
export function cardOf(registry: Registry, { id, title }: { id: string; title: string }, site: string): Card {
  const [path = ''] = registry.folders.filter((one) => id.startsWith(`${one}/`)).sort((a, b) => b.length - a.length);
  const facts = registry.groups.get(path)?.facts;
  if (!facts) return { title, kind: 'none', label: '', site };
  const parent = registry.groups.get(parentPath(path) ?? '')?.facts.name;
  const label = facts.kind === 'subproject' ? `${kindNames.subproject} of ${parent}` : kindNames[facts.kind];
  return { title: id === `${path}/index` ? facts.name : title, kind: facts.kind, label, site };
}

/** The cards of pages, by the paths of their pictures. @param pages of the docs, by the ids that Docusaurus gives them */
export const cardsOf = (registry: Registry, pages: { id: string; title: string }[], site: string) =>
  Object.fromEntries(pages.map((page) => [cardPath(page.id), cardOf(registry, page, site)]));
