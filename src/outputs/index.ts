/** All that a build writes beside its pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Registry } from '../registry/registry';
import { api } from './api';
import { calendarFiles } from './calendars';
import { compressedFiles, compressedPages } from './compressed';
import { feeds } from './feed';
import type { Output, Site } from './output';
import { policies } from './policy';
import { redirects } from './redirects';
import { searchIndex } from './search-index';
import { sleep } from './sleep';
import type { Begun } from './threads';

/** Every robot may read every page. */
const robots: Output = (_registry, { url }) => ({
  'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`,
});

/** In this order: pages fall asleep, and no page changes any more after its policy. */
const pages = [redirects, sleep, policies];
/** Made side by side, of finished pages and of the facts. */
const files = [compressedPages, api, calendarFiles, feeds, robots];

/** Writes every output into the built site. */
export async function writeOutputs(registry: Registry, site: Site, { cards, readPages }: Begun): Promise<void> {
  const { url, title, baseUrl, outDir, routes } = site;
  const words: Output = async () => {
    const { files, sections } = await readPages({ url, title, baseUrl, outDir, routes });
    return { ...files, 'search/index.json': JSON.stringify(searchIndex(registry, sections)) };
  };
  const write = async (output: Output) => {
    for (const [path, bytes] of Object.entries(await output(registry, site))) {
      const file = join(outDir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  };
  for (const output of pages) await write(output);
  await Promise.all([words, ...files, () => cards].map(write));
  await write(compressedFiles);
}
