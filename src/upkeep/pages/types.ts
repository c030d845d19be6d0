/** Checks the components of pages by their types: each use of one becomes a line of TypeScript for the compiler. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Problem } from '../../registry/problems';
import { stateOf } from '../../registry/tree';
import type { Page } from './parse';

/** A line of TypeScript, and where in the page it comes from; `shift` is what stands before the page's own text. */
type Line = { code: string; offset: number; shift: number };

const HEAD = `import * as ours from '@site/src/components';
import Admonition from '@theme/Admonition';
const C = { ...ours, Admonition };`.split('\n');

const oneLine = (text: string): string => text.replace(/\n/g, ' ');

/** The code of a page; a component that it doesn't import is one of ours. */
function linesOf({ nodes, text }: Page): Line[] {
  const imports = nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? (node.value.match(/\w+/g) ?? []) : []));
  return nodes.flatMap((node): Line[] => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'mdxjsEsm') return [{ code: oneLine(node.value.replace(/;?$/gm, ';')), offset, shift: 0 }];
    // In brackets, which may also hold nothing but a comment.
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      return [{ code: `void [${oneLine(node.value)}];`, offset: offset + 1, shift: 'void ['.length }];
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || !node.name) return [];
    const { name, attributes, children } = node;
    const end = attributes.at(-1)?.position?.end.offset ?? offset + 1 + name.length;
    const prefix = /^[A-Z]/.test(name) && !imports.includes(name.split('.')[0] ?? '') ? 'C.' : '';
    const rest = children.length > 0 ? `>{null}</${prefix}${name}>` : ' />';
    const code = `void (<${prefix}${oneLine(text.slice(offset + 1, end))}${rest});`;
    return [{ code, offset, shift: 'void ('.length + prefix.length }];
  });
}

/** What the compiler says, and the words for somebody who edits a page. */
const words: [RegExp, what: string, fix: string][] = [
  [/^Property '(.*)' does .*Admonition/, 'unknown component <$1>', 'import it, or use one of src/components/index.ts'],
  [/^Property '(.*)' does not .*'JSX.Intr/, 'unknown element <$1>', 'components begin with a capital letter'],
  [/Cannot find name '(.*?)'/, '"$1" is not imported', `write "import $1 from './group.yaml';" below the front matter`],
  [/^Cannot find module '(.*?)'/, 'there is no file "$1"', 'correct the path of the import'],
  [/Property '(\S+)' does not exist/, 'unknown property "$1"', 'remove it, or see the component in src/components'],
  [/Property '(\S+)' is missing/, 'the property "$1" is missing', 'add $1="…" or $1={…}'],
  [/^Type '"?(.*?)"?' is not assignable to type '(.*?)'/, '"$1" does not fit here', 'use $2'],
  [/^(.*)/, '$1', 'see the component in src/components'],
];

function inWords(message: string): [what: string, fix: string] {
  const near = /Did you mean '"?(?:C\.)?([^'"]+)"?'\?/.exec(message)?.[1];
  const [pattern = /$/, ...said] = words.find(([pattern]) => pattern.test(message)) ?? [];
  const found = pattern.exec(message)?.map((part) => part.replaceAll('"', '').replaceAll(' | ', ' or '));
  const [what = '', fix = ''] = said.map((text) => text.replace(/\$(\d)/g, (_, index) => found?.[index] ?? ''));
  return [what, near ? `did you mean "${near}"?` : fix];
}

/** What the compiler says of the code of all pages, a file for each. */
async function compile(pages: string[], siteDir: string): Promise<string> {
  const cache = join(siteDir, '.docusaurus');
  mkdirSync(cache, { recursive: true });
  // Of its own for each run, since a check and a server may run at the same time.
  const folder = mkdtempSync(join(cache, 'page-types-'));
  const config = { extends: '../../tsconfig.json', include: ['*.tsx', '../../src/plugin/modules.d.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  for (const [index, code] of pages.entries()) writeFileSync(join(folder, `${index}.tsx`), code);
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const options = '--noEmit --pretty false --jsx react-jsx --noUnusedLocals false --noUnusedParameters false';
  const args = [compiler, ...options.split(' '), '-p', folder];
  const run = promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 });
  // Where it finds a mistake it fails, and what it says is in the error.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  rmSync(folder, { recursive: true });
  return stdout;
}

/** What the compiler said last, and of what: a running server asks after every change, most of which are in facts or prose. */
const last = { of: '', said: '' };

/**
 * The mistakes in the use of components, of all pages in one run of the compiler.
 * @param siteDir where the compiler's configuration and a folder for its input are
 */
export async function typeProblems(pages: Page[], siteDir: string): Promise<Problem[]> {
  const lines = pages.map(linesOf);
  const code = lines.map((own) => [...HEAD, ...own.map(({ code }) => code)].join('\n'));
  const of = JSON.stringify([siteDir, stateOf(join(siteDir, 'src')), code]);
  if (last.of !== of) Object.assign(last, { of, said: await compile(code, siteDir) });
  const found = last.said.matchAll(/^(\d+)\.tsx\((\d+),(\d+)\): error TS\d+: (.*(?:\n +.*)*)/gm);
  return [...found].flatMap(([, file, row, column, message = '']) => {
    const page = pages[Number(file)];
    const { offset = 0, shift = 0 } = lines[Number(file)]?.[Number(row) - HEAD.length - 1] ?? {};
    const before = page?.text.slice(0, offset + Math.max(0, Number(column) - 1 - shift)).split('\n') ?? [];
    const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return page ? [page.problem(at, ...inWords(message.replace(/\s+/g, ' ')))] : [];
  });
}
