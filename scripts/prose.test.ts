import { describe, expect, it } from 'vitest';
import { diskTree } from '../src/registry/tree';
import { newGroup } from '../src/upkeep/new';
import { descriptionFindings, findings } from './prose';

const page = (prose: string) => `---\ntitle: Cloud-native\n---\n\n${prose}\n`;
const complaintsOf = (prose: string, ruled = true) =>
  findings('a.mdx', page(prose), ruled).map(({ line, what }) => `${line}: ${what}`);

describe('words', () => {
  it.each([
    ['A cloud-native thing.', '5: "cloud-native": write "cloud native", without a hyphen'],
    ['An open-source thing.', '5: "open-source": write "open source", without a hyphen'],
    ['A sub-project.', '5: "sub-project": write "subproject"'],
    ['TOC Shadows vote.', '5: "TOC Shadows": write "TOC Alternate": the name changed in May 2026'],
    ['Since 2026-05-07.', '5: "2026-05-07": write <Day on="…" />, so that days look alike on all pages'],
    ['See [here](../x.mdx).', '5: a link named "here": name its target'],
    ['Chairs serve two years.', '5: "two years": take it from the rules, <Rule is="…" />, or a group\'s facts'],
    ['A two-year term.', '5: "two-year": take it from the rules, <Rule is="…" />, or a group\'s facts'],
    ['At least 2 organizers.', '5: "2 organizers": take it from the rules, <Rule is="…" />, or a group\'s facts'],
  ])('%s', (prose, expected) => {
    expect(complaintsOf(prose)).toEqual([expected]);
  });

  it('leave front matter, code, addresses and components alone', () => {
    const prose =
      '`cloud-native` [paper](https://x.org/open-source)\n\n```text\ntwo years\n```\n\n<Rule is="two years" /> <Day on="2026-05-07" />';
    expect(complaintsOf(prose)).toEqual([]);
  });

  it('refuses an import that would hide the table of contents', () => {
    expect(complaintsOf("import toc from './group.yaml';")).toEqual([
      '5: an import named "toc" takes the place of the page\'s table of contents: name it otherwise',
    ]);
  });

  it('find nothing in the pages of a new group', () => {
    const docs = diskTree('docs');
    const folders = [
      newGroup(docs, 'tag', 'New'),
      newGroup(docs, 'tcg', 'Newer'),
      newGroup(docs, 'subproject', 'N', 'toc'),
    ];
    const pages = folders.flatMap(({ files }) => Object.entries(files)).filter(([file]) => file.endsWith('.mdx'));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(([file, text]) => findings(file, text, true))).toEqual([]);
  });

  it('may hold numbers where no rule is told', () => {
    expect(complaintsOf('It takes two minutes.', false)).toEqual([]);
  });
});

describe('descriptions', () => {
  const text = (description: string) => `---\ntitle: A\n${description}\n---\n`;
  const good = 'description: One whole sentence that tells a reader what to expect here.';
  it.each([
    [text(''), 'no description: add one sentence to the front matter'],
    [text(good.slice(0, -1)), 'the description is not a sentence: end it with a period'],
    [text('description: Short.'), 'the description has 6 characters, not 50 to 160'],
  ])('%s', (bad, expected) => {
    expect(descriptionFindings([{ file: 'a.mdx', text: bad }])[0]?.what).toBe(expected);
  });

  it('differ from page to page', () => {
    const two = [
      { file: 'a.mdx', text: text(good) },
      { file: 'b.mdx', text: text(good) },
    ];
    expect(descriptionFindings(two)).toEqual([
      { file: 'b.mdx', line: 3, what: 'a.mdx has the same description: write another' },
    ]);
  });
});
