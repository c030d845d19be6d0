/** Pages at old addresses that lead to where their content is now. */
import type { Registry } from '../registry/registry';
import { legacy } from '../views/leadership';
import { pageUrl } from '../views/urls';
import { type Output, pagePaths } from './output';

type Redirect = { from: string; to: string };

/** The address of a page on contribute.cncf.io, which has the same pages a level deeper. */
export const oldAddresses = (path: string): string[] =>
  /^\/(governance|initiatives|tags|tcgs|toc)\//.test(path) ? [`/community${path}`] : [];

/**
 * From the name of each TAG archived in 2025, with and without its prefix, to the group that continues its work.
 * A group that has such an address keeps it.
 */
export function legacyRedirects(registry: Registry): Redirect[] {
  return legacy(registry)
    .flatMap(({ id, successor }) => [id, id.replace(/^tag-/, '')].map((name) => ({ path: `tags/${name}`, successor })))
    .filter(({ path }) => !registry.folders.includes(path))
    .map(({ path, successor }) => ({ from: pageUrl(path), to: successor.url }));
}

/** A page that leads on without a script, and with one keeps query and hash. The script is the same on each. */
const stub = (to: string, absolute: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Moved to ${to}</title>
<link rel="canonical" href="${absolute}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<p>This page has moved to <a href="${to}">${to}</a>.</p>
<script>location.replace(document.querySelector('a').href + location.search + location.hash)</script>
</html>
`;

export const redirects: Output = (registry, { routes, url, baseUrl }) => {
  const moved = pagePaths({ routes, baseUrl }).flatMap((to) =>
    oldAddresses(to).map((from): Redirect => ({ from, to })),
  );
  return Object.fromEntries(
    [...legacyRedirects(registry), ...moved].map(({ from, to }) => [
      `${from.slice(1)}index.html`,
      stub(baseUrl + to.slice(1), url + to),
    ]),
  );
};
