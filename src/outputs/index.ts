/** All that a build writes beside its pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Registry } from '../registry/registry';
import { api } from './api';
import { calendarFiles } from './calendars';
import { cards } from './cards';
import { compressed } from './compressed';
import { feeds } from './feed';
import { markdown } from './markdown';
import type { Output, Site } from './output';
import { policies } from './policy';
import { redirects } from './redirects';
import { searchIndex } from './search-index';
import { sleep } from './sleep';

/** Every robot may read every page. */
const robots: Output = (_registry, { url }) => ({
  'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`,
});

/**
 * In this order: a later one finds what an earlier one wrote. Pages fall asleep when they have been read; the policies
 * come when no page changes any more, and all is compressed at last.
 */
export const outputs: Output[] = [
  ...[api, calendarFiles, cards, feeds, markdown, redirects, robots, searchIndex],
  ...[sleep, policies, compressed],
];

/** Writes every output into the built site. */
export async function writeOutputs(registry: Registry, site: Site): Promise<void> {
  for (const output of outputs) {
    for (const [path, bytes] of Object.entries(await output(registry, site))) {
      const file = join(site.outDir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
}
