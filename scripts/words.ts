/** Checks every page's words: spelling, Markdown style and agreed terms, descriptions, and the order of words.txt. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { compare, errorAt, printProblem } from '../src/registry/problems';
import { diskTree } from '../src/registry/tree';

const docs = diskTree('docs');
const pages = docs.files.filter((name) => name.endsWith('.mdx'));
const guides = readdirSync('.').filter((name) => name.endsWith('.md'));
const found = pages.length > 0 ? [] : [errorAt('docs', 1, 'no page is in it', 'run this where docs/ has pages')];

// markdownlint doesn't let a rule point at a line of the front matter, or compare two pages.
const seen = new Map<string, string>();
for (const page of pages) {
  const lines = docs.read(page).split('\n');
  const line = lines.findIndex((raw) => raw.startsWith('description:')) + 1;
  const text = (lines[line - 1] ?? '').replace(/^description:\s*["']?|["']?\s*$/g, '');
  const at = (what: string, fix: string) => found.push(errorAt(`docs/${page}`, Math.max(line, 1), what, fix));
  const other = seen.get(text);
  seen.set(text, page);
  if (line === 0 || !text) at('no description', 'add one sentence to the front matter');
  else if (other) at(`docs/${other} has the same description`, 'write another');
  else if (!text.endsWith('.')) at('the description is not a sentence', 'end it with a period');
  else if (text.length < 50 || text.length > 160)
    at(`the description has ${text.length} characters`, 'write 50 to 160');
}
const words = docs.read('words.txt').trim().split('\n');
for (const [index, word] of words.entries())
  if (index > 0 && compare(words[index - 1] ?? '', word) >= 0)
    found.push(errorAt('docs/words.txt', index + 1, `"${word}" is out of order or twice`, 'sort the lines'));
for (const problem of found) console.log(printProblem(problem));

const shell = process.platform === 'win32';
const run = (...args: string[]) => spawnSync('npx', args, { stdio: 'inherit', shell }).status === 0;
const spelled = run('cspell', '--no-progress', '--no-summary', '**/*.{mdx,md,yaml}');
const styled = run('markdownlint-cli2');

const right = found.length === 0 && spelled && styled;
console.log(
  `Read ${pages.length} pages and ${guides.length} guides: ${right ? 'nothing' : 'the lines above are'} to fix.`,
);
process.exitCode = right ? 0 : 1;
