/** Checks the registry, the pages against it, and the generated files; prints every problem at once. */
import { existsSync, readFileSync } from 'node:fs';
import { generated } from '../src/outputs/repository';
import { load } from '../src/registry/load';
import { errorAt, printProblem, sortProblems } from '../src/registry/problems';
import { diskTree } from '../src/registry/tree';
import { checkPages } from '../src/upkeep/pages';
import { day } from './day';

async function main(): Promise<void> {
  const tree = diskTree(process.argv[2] ?? 'docs');
  const { registry, problems, counts } = load(tree, day);
  const pages = await checkPages(tree, process.cwd());

  const files = registry ? Object.entries(generated(registry)) : [];
  const stale = files.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  // CODEOWNERS follows from who leads, which an editor changes in one file: it may lag, the schema may not.
  const late = stale.map(([file]) => {
    const severity = file.endsWith('CODEOWNERS') ? 'warning' : undefined;
    return errorAt(file, 1, 'not what the registry gives', 'run "npm run generate" and commit it', severity);
  });

  const all = [...sortProblems([...problems, ...pages.problems]), ...late];
  for (const problem of all) console.log(printProblem(problem));
  const errors = all.filter(({ severity }) => severity === 'error').length;
  console.log(
    `Checked ${counts.groups} groups, ${counts.people} people and ${counts.projects} projects by ${counts.rules} rules, ` +
      `${pages.pages} pages, and ${files.length} generated files: ${errors} errors, ${all.length - errors} warnings.`,
  );
  process.exitCode = errors > 0 || pages.pages === 0 ? 1 : 0;
}

main();
