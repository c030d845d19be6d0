/** Writes the folder of a new group: `npm run new -- tcg "Name"`. */
import { parseArgs } from 'node:util';
import { diskTree } from '../src/registry/tree';
import { newGroup, writeFolder } from '../src/upkeep/new';

try {
  const { positionals, values } = parseArgs({ options: { parent: { type: 'string' } }, allowPositionals: true });
  const [kind = '', ...name] = positionals;
  const folder = newGroup(diskTree('docs'), kind, name.join(' '), values.parent);
  writeFolder('docs', folder);
  for (const file of Object.keys(folder.files)) console.log(`wrote docs/${folder.path}/${file}`);
  console.log('Now fill the blanks: "npm run check" names each one that is left.');
} catch (error) {
  console.error(`${(error as Error).message}\nUsage: npm run new -- tag|tcg|subproject "Name" [--parent PATH]`);
  process.exitCode = 1;
}
