/** Which scripts a page needs beside those of every page: Docusaurus names them in none, and fetches them late. */
import type { RouteConfig } from '@docusaurus/types';

/** The names of chunks in an entry of Docusaurus' `routesChunkNames.json`, whatever they are for. */
const namesIn = (entry: unknown): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(Object(entry)).flatMap(namesIn);

/**
 * The names of the chunks that every page of the docs needs: those of the routes around it, and of the front page without
 * its text. All of these routes begin at the base URL.
 * @param entries `routesChunkNames.json`
 * @throws if there is none
 */
export function sharedChunks(entries: object, baseUrl: string): Set<string> {
  const around = Object.entries(entries).filter(([key]) => key.startsWith(`${baseUrl}-`));
  const names = around.flatMap(([, { content, ...others }]) => namesIn(others));
  if (names.length === 0) throw new Error(`no route begins at ${baseUrl}, so no page of the docs does`);
  return new Set(names);
}

/**
 * The scripts of each page by its path, those of the routes around it first.
 * @param entries `routesChunkNames.json`: the chunks of each route, in the order of the tree, parents first
 * @param chunks scripts by the names of their chunks
 * @throws if the entries are not those of these routes
 */
export function scriptsOfRoutes(tree: RouteConfig[], entries: object, chunks: Map<string, string[]>) {
  const rest = Object.entries(entries);
  const scripts: Record<string, string[]> = {};
  const walk = (routes: RouteConfig[], around: string[]) => {
    for (const { path, routes: inner } of routes) {
      const [key = '', entry] = rest.shift() ?? [];
      if (!key.startsWith(`${path}-`)) throw new Error(`the chunks of "${key}" are not those of the route ${path}`);
      const all = [...around, ...namesIn(entry).flatMap((name) => chunks.get(name) ?? [])];
      if (inner) walk(inner, all);
      else scripts[path] = [...new Set(all)];
    }
  };
  walk(tree, []);
  return scripts;
}
