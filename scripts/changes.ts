/** Says in words what differs between the facts of two git revisions; without a second one, the files on the disk. */
import { load } from '../src/registry/load';
import { printProblem } from '../src/registry/problems';
import type { Registry } from '../src/registry/registry';
import { diskTree, gitTree, type Tree } from '../src/registry/tree';
import { changes } from '../src/upkeep/changes';
import { report } from '../src/upkeep/sentences';
import { day } from './day';

/** The registry of a tree; where there is none, it says why. */
function read(name: string, tree: () => Tree): Registry | undefined {
  try {
    const { registry, problems } = load(tree(), day);
    if (registry) return registry;
    console.log(`The facts of ${name} can't be compared, since they don't pass the checks as they are now:\n`);
    for (const one of problems) if (one.severity === 'error') console.log(`- ${printProblem(one)}`);
  } catch {
    console.log(`There is no revision ${name}: name a branch, a tag or a commit that git knows.`);
  }
}

const [base, head] = process.argv.slice(2);
if (!base) console.log('Name a revision to compare with: npm run changes -- main');
const before = base && read(base, () => gitTree(base, 'docs'));
const after = base && read(head ?? 'the files on the disk', () => (head ? gitTree(head, 'docs') : diskTree('docs')));
if (before && after) console.log(report(changes(before, after)).trimEnd());
else process.exitCode = 2;
