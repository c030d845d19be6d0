import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diskTree } from '../src/registry/tree';
import { newGroup } from '../src/upkeep/new';

const ROOT = resolve(import.meta.dirname, '..');
const TAIL = 'and tells a reader in one whole sentence what to expect.';
const page = (name: string, prose: string) =>
  `---\ntitle: A\ndescription: Page ${name} ${TAIL}\n---\n\n# A\n\n${prose}\n`;

/** Runs `npm run words` in a folder with these files, and resolves to its status and the lines it printed. */
function words(files: Record<string, string>): Promise<{ status: unknown; lines: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  for (const [path, text] of Object.entries({ 'docs/words.txt': 'Aaa\naaa\n', 'README.md': '# A\n', ...files })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const name of ['node_modules', 'scripts']) symlinkSync(join(ROOT, name), join(folder, name), 'junction');
  for (const name of ['.markdownlint-cli2.jsonc', 'cspell.json']) copyFileSync(join(ROOT, name), join(folder, name));
  const script = join(ROOT, 'scripts/words.ts');
  return new Promise((done) => {
    execFile('node', ['--import', 'tsx', script], { cwd: folder }, (error, stdout) =>
      done({ status: error?.code ?? 0, lines: stdout.trim().split('\n') }),
    );
  });
}

const term = (found: string, fix: string, column = 3) => `8:${column}: not the agreed term: "${found}"; ${fix}`;
const link = (found: string, column = 5) =>
  `8:${column}: a link's name that says nothing when it stands alone, as it does for a screen reader: "${found}"; name its target`;
const number = (found: string, column: number) =>
  `8:${column}: a number that only a rule may set: "${found}"; take it from the rules, <Rule is="…" />, or a group's facts`;

/** Each a page of its own: what is wrong in it, and the line that must come. */
const mistakes: [prose: string, ...lines: string[]][] = [
  ['A cloud-native thing.', term('cloud-native', 'write "cloud native", without a hyphen')],
  ['A Open-source thing.', term('Open-source', 'write "open source", without a hyphen')],
  ['A sub-project.', term('sub-project', 'write "subproject"')],
  ['A whitepaper.', term('whitepaper', 'write "white paper"')],
  ['A TOC Shadow.', term('TOC Shadow', 'write "TOC Alternate": the name changed in May 2026')],
  ['A TAG-Security.', term('TAG-Security', 'write "TAG Security and Compliance"')],
  ['A TAG Workloads.', term('TAG Workloads', 'write the whole name of the TAG')],
  ['A TAG: Infrastructure.', term('TAG: ', 'write "TAG Name", without a colon')],
  ['A AI TCG.', term('AI TCG', 'write "TCG Name"')],
  ['A Github.', term('Github', 'write "GitHub"')],
  ['A KubeFlow.', term('KubeFlow', 'write "Kubeflow"')],
  ['A email list.', term('email list', 'write "mailing list"')],
  ['A e-mail.', term('e-mail', 'write "email"')],
  ['A life cycle.', term('life cycle', 'write "lifecycle"')],
  ['Fill in the long form.', term('Fill in the long form', 'a form is filled "out"', 1)],
  ['A behaviour.', term('behaviour', 'use the American spelling')],
  ['A 2026-05-07.', term('2026-05-07', 'write <Day on="…" />, so that days look alike on all pages')],
  ['See [here](a.mdx).', link('[here]')],
  ['See [**Learn more**][x].\n\n[x]: https://example.org', link('[**Learn more**]')],
  ['See [this page].\n\n[this page]: https://example.org', link('[this page]')],
  ['Chairs serve two years.', number('two years', 14)],
  ['A two-year term.', number('two-year', 3)],
  ['At least 2 organizers.', number('2 organizers', 10)],
  ['Chairs serve **two** or <b>three</b> years.', number('three years', 28)],
  ['`A` <Rule is="a" /> Github.', term('Github', 'write "GitHub"', 21)],
  ['A Github, Github.', term('Github', 'write "GitHub"'), term('Github', 'write "GitHub"', 11)],
  ['- A step:\n\n  ```text\n  A\n  ```\n\n- A Github.', term('Github', 'write "GitHub"', 5).replace('8', '14')],
  [
    '<Box>\n\n    ```text\n    A\n    ```\n\n    A Github.\n\n</Box>',
    term('Github', 'write "GitHub"', 7).replace('8', '14'),
  ],
];

const CODE = 'cloud-native 2026-05-07 two years [here](a)';
/** Where the same words are no prose, or stand for something else. */
const right = [
  `\`${CODE}\` and \`\`${CODE} \` ${CODE}\`\``,
  `\`\`\`text\n${CODE}\n\`\`\``,
  `- A step:\n\n  \`\`\`text\n  ${CODE}\n  \`\`\`\n\n- Another.`,
  `- \`\`\`text\n  ${CODE}\n  \`\`\``,
  `<Box>\n\n    \`\`\`\`text\n    \`\`\`\n    ${CODE}\n    \`\`\`\`\n\n</Box>`,
  '[A paper](https://example.org/open-source_(two-year)) and <Day on="2026-05-07" />.',
  'A [paper][x].\n\n[x]: https://example.org/open-source',
  '<Rule\n  is="two years"\n  when={() => "2026-05-07"}\n/>',
  "import tags from './cloud-native.yaml';",
  ':::note[Learn more]\n\nAn organism, in two of years, for 20 minutes.\n\n:::',
];

describe.concurrent('npm run words', { timeout: 120_000 }, () => {
  let found: string[];
  let status: unknown;
  beforeAll(async () => {
    const description = (text: string) => `---\ntitle: A\n${text}\n---\n\n# A\n`;
    ({ status, lines: found } = await words({
      ...Object.fromEntries(mistakes.map(([prose], index) => [`docs/m${index}.mdx`, page(`${index}`, prose)])),
      'docs/none.mdx': description(''),
      'docs/period.mdx': description(`description: No period ${TAIL}`.slice(0, -1)),
      'docs/short.mdx': description("description: 'Short.'"),
      'docs/long.mdx': description(`description: ${'Long '.repeat(32)}.`),
      'docs/same.mdx': page('0', 'A.'),
      'docs/style.mdx': page('style', 'A.\n\n\nB.'),
      'docs/words.txt': 'Aaa\nbbb\naaa\nccc\nccc\n',
      'CONTRIBUTING.md': '# A\n\nA Github in two minutes.\n',
    }));
  }, 120_000);
  const linesOf = (file: string) =>
    found.filter((line) => line.startsWith(`${file}:`) && !line.includes(' Unknown word '));

  it('fails, and says how much it inspected', () => {
    expect(found.at(-1)).toBe(`Read ${mistakes.length + 6} pages and 2 guides: the lines above are to fix.`);
    expect(status).toBe(1);
  });

  it.each(mistakes.map(([prose, ...lines], index) => ({ prose, lines, file: `docs/m${index}.mdx` })))(
    'finds $prose',
    ({ lines, file }) => expect(linesOf(file)).toEqual(lines.map((line) => `${file}:${line}`)),
  );

  it.each([
    ['docs/none.mdx', ['1:1: no description; add one sentence to the front matter']],
    ['docs/period.mdx', ['3:1: the description is not a sentence; end it with a period']],
    ['docs/short.mdx', ['3:1: the description has 6 characters; write 50 to 160']],
    ['docs/long.mdx', ['3:1: the description has 161 characters; write 50 to 160']],
    ['docs/same.mdx', ['3:1: docs/m0.mdx has the same description; write another']],
    [
      'docs/words.txt',
      ['3:1: "aaa" is out of order or twice; sort the lines', '5:1: "ccc" is out of order or twice; sort the lines'],
    ],
    ['CONTRIBUTING.md', [term('Github', 'write "GitHub"').replace('8', '3')]],
  ])('finds what is wrong in %s', (file, lines) => {
    expect(linesOf(file)).toEqual(lines.map((line) => `${file}:${line}`));
  });

  it('prints what is wrong in the style like the rest', () => {
    expect(linesOf('docs/style.mdx')).toEqual([
      expect.stringMatching(/^docs\/style\.mdx:10:1: Multiple consecutive blank lines: .*; see https:\/\/\S+md012/),
    ]);
  });

  it('leaves alone what is not prose, in pages and in the template of a group', async () => {
    const docs = diskTree('docs');
    const groups = [
      newGroup(docs, 'tag', 'New'),
      newGroup(docs, 'tcg', 'Newer'),
      newGroup(docs, 'subproject', 'N', 'toc'),
    ];
    const filled = (name: string, text = '') =>
      text.replace(/^description: .*/m, `description: Page ${name} ${TAIL}`).replace(/FILL-IN.*/g, 'Filled.');
    const pages = [
      ...right.map((prose, index) => [`docs/r${index}.mdx`, page(`${index}`, prose)]),
      ...groups.map(({ path, files }, index) => [`docs/${path}/index.mdx`, filled(`g${index}`, files['index.mdx'])]),
    ];
    expect(await words(Object.fromEntries(pages))).toEqual({
      status: 0,
      lines: [`Read ${pages.length} pages and 1 guides: nothing to fix.`],
    });
  });

  it('fails without a page', async () => {
    const { status, lines } = await words({});
    expect(lines[0]).toBe('docs:1:1: no page is in it; run this where docs/ has pages');
    expect(lines.at(-1)).toMatch(/^Read 0 pages/);
    expect(status).toBe(1);
  });
});
