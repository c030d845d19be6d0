/** Writes the files that follow from the registry. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generated } from '../src/outputs/repository';
import { loadOrThrow } from '../src/registry/load';
import { diskTree } from '../src/registry/tree';
import { day } from './day';

const registry = loadOrThrow(diskTree('docs'), day);
for (const [file, text] of Object.entries(generated(registry))) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
