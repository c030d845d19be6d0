/** Checks every page's words: spelling, Markdown style, agreed terms, link names, descriptions, numbers of rules. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { compare } from '../src/registry/problems';
import { diskTree } from '../src/registry/tree';
import { descriptionFindings, findings } from './prose';

const read = (file: string) => ({ file, text: readFileSync(file, 'utf8') });
const pages = diskTree('docs')
  .files.filter((name) => name.endsWith('.mdx'))
  .map((name) => read(`docs/${name}`));
const guides = ['README.md', 'CONTRIBUTING.md'].map(read);

const found = [
  ...pages.flatMap(({ file, text }) => findings(file, text, true)),
  ...guides.flatMap(({ file, text }) => findings(file, text, false)),
  ...descriptionFindings(pages),
];
const words = readFileSync('docs/words.txt', 'utf8').trim().split('\n');
const unsorted = words.find((word, index) => index > 0 && compare(words[index - 1] ?? '', word) >= 0);
if (unsorted) {
  const line = words.indexOf(unsorted) + 1;
  found.push({ file: 'docs/words.txt', line, what: `"${unsorted}" is out of order or twice` });
}
for (const { file, line, what } of found) console.log(`${file}:${line}:1: ${what}`);

const shell = process.platform === 'win32';
const run = (...args: string[]) => spawnSync('npx', args, { stdio: 'inherit', shell }).status === 0;
const spelled = run('cspell', '--no-progress', '--no-summary', '**/*.{mdx,md,yaml}');
const styled = run('markdownlint-cli2');

console.log(`Read ${pages.length} pages and ${guides.length} guides: ${found.length} words to fix.`);
process.exitCode = pages.length > 0 && found.length === 0 && spelled && styled ? 0 : 1;
