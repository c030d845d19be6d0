/** All that a build writes beside its pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Registry } from '../registry/registry';
import { api } from './api';
import { calendarFiles } from './calendars';
import { cards } from './cards';
import { compressed } from './compressed';
import { feeds } from './feed';
import type { Output, Site } from './output';
import { policies } from './policy';
import { redirects } from './redirects';
import { searchIndex } from './search-index';
import { sleep } from './sleep';
import type { readPages, Words } from './words';

/** Every robot may read every page. */
const robots: Output = (_registry, { url }) => ({
  'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`,
});

/** On a thread of its own, because it takes as long as all other files. */
const words: Output = async (registry, { url, title, baseUrl, outDir, routes }) => {
  const workerData: Parameters<typeof readPages>[0] = { url, title, baseUrl, outDir, routes };
  const { files, sections } = await new Promise<Words>((resolve, reject) => {
    const thread = new Worker(join(__dirname, 'thread.cjs'), { workerData, execArgv: [] });
    thread.once('message', resolve).once('error', reject);
  });
  return { ...files, 'search/index.json': JSON.stringify(searchIndex(registry, sections)) };
};

/** Made side by side, from the facts and from the pages as Docusaurus wrote them. */
const outputs = [words, cards, api, calendarFiles, feeds, redirects, robots];
/** In this order: pages fall asleep, no page changes any more after its policy, and all is compressed at last. */
const finish = [sleep, policies, compressed];

/** Writes every output into the built site. */
export async function writeOutputs(registry: Registry, site: Site): Promise<void> {
  const write = async (output: Output) => {
    for (const [path, bytes] of Object.entries(await output(registry, site))) {
      const file = join(site.outDir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  };
  await Promise.all(outputs.map(write));
  for (const output of finish) await write(output);
}
