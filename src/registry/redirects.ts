/** Addresses by which readers know a page from elsewhere. */
import { lists } from './lists';
import type { Registry } from './load';
import { pageUrl } from './urls';

/** The address of a page on contribute.cncf.io, which has the same pages a level deeper. */
export const elsewhere = (path: string): string[] =>
  /^\/(governance|initiatives|tags|tcgs|toc)\//.test(path) ? [`/community${path}`] : [];

/**
 * From the name of each TAG archived in 2025, with and without its prefix, to the group that continues its work.
 * A group that has such an address keeps it.
 */
export function legacyRedirects(registry: Registry): { from: string; to: string }[] {
  return lists
    .legacy(registry)
    .flatMap(({ id, successor }) => [id, id.replace(/^tag-/, '')].map((name) => ({ path: `tags/${name}`, successor })))
    .filter(({ path }) => !registry.folders.includes(path))
    .map(({ path, successor }) => ({ from: pageUrl(path), to: successor.url }));
}
