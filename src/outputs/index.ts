/** All that a build writes beside its pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Registry } from '../registry/registry';
import { calendarFiles } from './calendars';
import { cards } from './cards';
import { compressed } from './compressed';
import { feeds } from './feed';
import { headers } from './headers';
import type { Output, Site } from './output';
import { redirects } from './redirects';
import { robots } from './robots';
import { searchIndex } from './search-index';
import { sleep } from './sleep';

/** In this order: the last reads what the others wrote. */
export const outputs: Output[] = [
  calendarFiles,
  cards,
  feeds,
  headers,
  redirects,
  robots,
  searchIndex,
  sleep,
  compressed,
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
