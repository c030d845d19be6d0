/** Pages that sleep: each built page reads whole without its scripts, and gets them when somebody acts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../output';

const script = (name: string) => readFileSync(join(__dirname, `${name}.js`), 'utf8');

/**
 * What stands in the head of every page: the same in each, so that one hash allows it in a policy.
 * @param namespace what Docusaurus adds to the names of all that it stores
 */
export const sleepTags = (baseUrl: string, namespace: string) => [
  // The clock first: it tells the loader which times are past, for which a page wakes.
  { tagName: 'script', innerHTML: script('clock').replace('{namespace}', namespace) },
  // Pages of this site are drawn ahead when somebody is about to follow a link; asleep, that costs little.
  {
    tagName: 'script',
    attributes: { type: 'speculationrules' },
    innerHTML: JSON.stringify({ prerender: [{ where: { href_matches: `${baseUrl}*/` }, eagerness: 'moderate' }] }),
  },
  { tagName: 'script', innerHTML: script('loader') },
];

/**
 * A page whose deferred scripts wait for the loader, and with them others that it needs. Without the links with which
 * React begins a page to fetch its pictures early: Preact doesn't expect them there, and would move all that follows,
 * which takes the focus away.
 * @param others run before `main`, which needs them all
 * @param searched run when somebody is about to search in the page
 * @throws if it has none
 */
export function asleep(html: string, others: string[] = [], searched: string[] = []): string {
  const tag = (kind: string) => (src: string) => `<script type=text/${kind} data-src=${src}></script>`;
  const waiting = html.replace(/(?:<script src=\S+ defer[^>]*><\/script>)+/, (deferred) => {
    const own = [...deferred.matchAll(/ src=(\S+)/g)].map(([, src = '']) => src);
    return [...[...others, ...own].map(tag('asleep')), ...searched.map(tag('searched'))].join('');
  });
  if (waiting === html) throw new Error('a built page has no deferred script that could wait');
  return waiting.replace(/<link rel=preload as=image [^>]*>/g, '');
}

/** Every page of the built site, asleep. */
export const sleep: Output = (_registry, { outDir, routes, baseUrl, scripts = {}, searchScripts = {} }) => {
  const pages = routes.map((route) => {
    const file = route.slice(baseUrl.length).replace(/(^|\/)$/, '$1index.html');
    return [file, asleep(readFileSync(join(outDir, file), 'utf8'), scripts[route], searchScripts[route])];
  });
  return Object.fromEntries(pages);
};
