import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { printProblem } from '../../registry/problems';
import { diskTree } from '../../registry/tree';
import { newGroup } from '../new';
import { checkPages } from '.';
import { typeProblems } from './types';

const START = '---\ntitle: Alpha\n---\n\n';
const TITLE = '# TAG Alpha\n\n';

/** What the check finds in one page beside a right one, without the file's name. */
async function found(texts: Record<string, string>): Promise<string[]> {
  const files: Record<string, string> = {
    'glossary.mdx': '---\ntitle: G\n---\n\n# Glossary\n\n## Term {#term}\n',
    ...texts,
  };
  const tree = {
    name: 'docs',
    files: [...Object.keys(files), 'alpha/group.yaml'],
    read: (path: string) => files[path] ?? '',
  };
  return (await checkPages(tree, process.cwd())).problems.map(printProblem);
}

/** A page's text below its title, and the one line that must come of it. */
const mistakes: Record<string, [string, string]> = {
  'admonition never closed': [
    ':::tip Title\n\nText\n',
    '7:1: the admonition ":::tip" is never closed; end it with ":::"',
  ],
  'unknown admonition': [':::tipp\n\nText\n\n:::\n', '7:1: unknown admonition ":::tipp"; did you mean "tip"?'],
  'admonition with a space': [
    '::: tip\n\nText\n',
    '7:1: a mark ":::" that begins or ends no admonition; write ":::tip" and ":::" on lines of their own',
  ],
  'closing mark too many': [
    'Text\n\n:::\n',
    '9:1: a mark ":::" that begins or ends no admonition; write ":::tip" and ":::" on lines of their own',
  ],
  'code never closed': ['```bash\nnpm start\n', '7:1: the code block is never closed; end it with a line "```"'],
  'indented code never closed': [
    '- Item\n\n  ```bash\n  npm start\n',
    '9:3: the code block is never closed; end it with a line "```"',
  ],
  'diagram of another kind': [
    '```mermaid\npie\n```\n',
    '8:1: the diagram is not a flowchart; begin it with "flowchart TD"',
  ],
  'arrow that no list can say': [
    '```mermaid\nflowchart TD\nA --> B & C\n```\n',
    '9:1: "A --> B & C" can\'t be put in words; write each arrow in a line of its own: A[Talk] -->|if asked| B[Form a group]',
  ],
  'second title': ['# Other\n', '7:1: a second title "# …"; make it a section: "## …"'],
  'id twice': ['## One {#one}\n\n## Two {#one}\n', '9:1: the id "one" stands on line 7 too; give one another id'],
  'anchor twice': [
    '<Anchor id="one" />\n\n## Two {#one}\n',
    '9:1: the id "one" stands on line 7 too; give one another id',
  ],
  'list indented with a tab': ['- One\n\t- Two\n', '8:1: a tab at the beginning of the line; indent with spaces'],
  'open tag': ['<details>\n\nText\n', "7:1: the page can't be read: Expected a closing tag for `<details>`"],
  'brace in prose': ['Use {group to name it.\n', "7:23: the page can't be read: Unexpected end of file in expression"],
  'smaller than': ['When a <5 holds\n', "7:9: the page can't be read: Unexpected character `5`"],
  'HTML comment': ['<!-- note -->\n', "7:2: the page can't be read: Unexpected character `!`"],
  'page that is not there': [
    '[G](./glosary.mdx)\n',
    '7:1: the link "./glosary.mdx" leads to no page; did you mean "glossary.mdx"?',
  ],
  'address that is not there': ['[G](/glosary/)\n', '7:1: the link "/glosary/" leads to no page; '],
  'anchor that is not there': [
    '[G](./glossary.mdx#terms)\n',
    '7:1: the link "./glossary.mdx#terms" leads to no heading of docs/glossary.mdx; did you mean "term"?',
  ],
  'anchor of this page': ['[G](#nowhere)\n', '7:1: the link "#nowhere" leads to no heading of docs/alpha.mdx; '],
  'reference that is not there': [
    '[G][g]\n\n[g]: ./glosary.mdx\n',
    '9:1: the link "./glosary.mdx" leads to no page; did you mean "glossary.mdx"?',
  ],
  'unknown component': ['<Leadres group={1} />\n', '7:2: unknown component <Leadres>; did you mean "Leaders"?'],
  'component in lower case': [
    '<channels />\n',
    '7:1: unknown element <channels>; components begin with a capital letter',
  ],
  'forgotten import': [
    '<Leaders group={group} />\n',
    '7:17: "group" is not imported; write "import group from \'./group.yaml\';" below the front matter',
  ],
  'unknown rule': [
    'A term lasts <Rule is="chair-trem" />.\n',
    '7:20: "chair-trem" does not fit here; did you mean "chair-term"?',
  ],
  'value that does not fit': ['<Day on={5} />\n', '7:6: "number" does not fit here; use string'],
  'property missing': ['<Rule />\n', '7:1: the property "is" is missing; add is="…" or is={…}'],
  'name not defined': ['Text {grup.name}\n', '7:7: "grup" is not imported; '],
};

/** The same for a whole page. */
const wholePages: Record<string, [string, string]> = {
  'no front matter': [
    '# Alpha\n',
    '1:1: the page has no front matter; begin it with "---", a title, a description and "---"',
  ],
  'no title': [`${START}Text\n`, '1:1: the page has no title; write "# Title" below the imports'],
  'unknown front matter': [
    '---\ntitle: A\nsidebar_postion: 2\n---\n\n# A\n',
    '3:1: unknown front matter "sidebar_postion"; did you mean "sidebar_position"?',
  ],
  'broken front matter': ['---\ntitle: [A\n---\n\n# A\n', '2:8: this [ has no closing ]; add the ]'],
  'facts that are not there': [
    `${START}import group from './group.yaml';\n\n${TITLE}<Summary group={group} />\n`,
    '5:1: there is no file docs/group.yaml; ',
  ],
  'import that is not there': [
    `${START}import { Peopel } from '@site/src/components/Peopel';\n\n${TITLE}`,
    '5:24: there is no file "@site/src/components/Peopel"; correct the path of the import',
  ],
  'property misspelled': [
    `${START}import group from './alpha/group.yaml';\n\n${TITLE}<Leaders group={group} rol="chairs" />\n`,
    '9:24: unknown property "rol"; ',
  ],
  'role that does not exist': [
    `${START}import group from './alpha/group.yaml';\n\n${TITLE}<Leaders group={group} role="chair" />\n`,
    '9:24: "chair" does not fit here; did you mean "chairs"?',
  ],
  'table of contents hidden': [
    `${START}import toc from './alpha/group.yaml';\n\n${TITLE}{toc.name}\n`,
    '5:1: "toc" is the page\'s table of contents; import it under another name',
  ],
};

describe('the check of pages', { timeout: 60_000 }, () => {
  it('finds nothing wrong in a right page, and counts what it read', async () => {
    const right = `${START}import group from './alpha/group.yaml';\n\n${TITLE}:::tip Try\n\n<Leaders group={group} role="chairs" />, [terms](./glossary.mdx#term) and [topics](/topics/)\n\n:::\n\n- {group.name}\n`;
    expect(await found({ 'alpha.mdx': right })).toEqual([]);
  });

  it('finds nothing wrong in the pages of a new group once its blanks are filled', async () => {
    const docs = diskTree('docs');
    const folders = [
      newGroup(docs, 'tag', 'New'),
      newGroup(docs, 'tcg', 'Newer'),
      newGroup(docs, 'subproject', 'N', 'toc'),
    ];
    const texts = new Map(
      folders.flatMap(({ path, files }) => Object.entries(files).map(([file, text]) => [`${path}/${file}`, text])),
    );
    const read = (path: string) => texts.get(path)?.replace(/FILL-IN.*/g, 'Filled.') ?? docs.read(path);
    const { problems } = await checkPages({ ...docs, files: [...docs.files, ...texts.keys()], read }, process.cwd());
    expect(problems.filter(({ file }) => texts.has(file.replace('docs/', ''))).map(printProblem)).toEqual([]);
  });

  // All in one run of the compiler: a page each.
  const whole = {
    ...wholePages,
    ...Object.fromEntries(
      Object.entries(mistakes).map(([name, [text, line]]) => [name, [START + TITLE + text, line] as const]),
    ),
  };
  const names = Object.keys(whole);
  let lines: string[] = [];
  beforeAll(async () => {
    lines = await found(Object.fromEntries(names.map((name, at) => [`page${at}.mdx`, whole[name]?.[0] ?? ''])));
  }, 60_000);

  it.each(names.map((name, at) => [name, at] as const))('%s: one clear line', (name, at) => {
    const own = lines
      .filter((line) => line.startsWith(`docs/page${at}.mdx:`))
      .map((line) => line.slice(`docs/page${at}.mdx:`.length).replace(`page${at}`, 'alpha'));
    expect(own).toEqual([expect.stringContaining(whole[name]?.[1] ?? '')]);
  });
});

it('goes on while an editor keeps a lock file that leads nowhere', async () => {
  const site = mkdtempSync(join(tmpdir(), 'locked-'));
  mkdirSync(join(site, 'src'));
  writeFileSync(join(site, 'tsconfig.json'), '{}');
  symlinkSync('somebody@nowhere', join(site, 'src/.#Day.tsx'));
  expect(await typeProblems([], site)).toEqual([]);
});
