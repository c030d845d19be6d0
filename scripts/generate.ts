/** Writes the files that follow from the registry. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generated } from '../src/outputs/repository';
import { loadOrThrow } from '../src/registry/load';
import { today } from '../src/registry/today';
import { diskTree } from '../src/registry/tree';

const registry = loadOrThrow(
  diskTree('docs'),
  today(process.env.SOURCE_DATE_EPOCH, () => new Date()),
);
for (const [file, text] of Object.entries(generated(registry))) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
