import { toString as textOf } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { files, fixture } from '../../tests/fixture';
import { sections } from './lists';

const headings = (markdown: string) =>
  unified()
    .use(remarkParse)
    .use(remarkMdx)
    .parse(markdown)
    .children.flatMap((node) => (node.type === 'heading' ? [`${node.depth} ${textOf(node)}`] : []));

/** A second TCG, whose page comes after the first one's by its folder's name and before it by its position. */
const withAnother = (name: string) =>
  fixture({
    'tcgs/zeta/group.yaml': () => String(files['tcgs/beta/group.yaml']).replace('TCG Beta', JSON.stringify(name)),
    'tcgs/zeta/index.mdx': () => `---\nsidebar_position: 2\n---\n\n# ${name}\n`,
    'tcgs/beta/index.mdx': (text) => `---\nsidebar_position: 10\n---\n\n${text}`,
  });

describe('the sections of an overview', () => {
  it('are a heading and a card for each group of the kind', () => {
    const text = sections(fixture(), 'tag');
    const card = `<GroupCard group={groups.find(({ path }) => path === "tags/alpha")} />`;
    expect(text).toBe(`import groups from '@groups/tags';\n\n### TAG Alpha\n\n${card}\n`);
  });

  it('leave the kind out of the name of a TCG, and stand in the order of the sidebar', () => {
    expect(headings(sections(fixture(), 'tcg'))).toEqual(['3 Beta']);
    expect(headings(sections(withAnother('TCG Another'), 'tcg'))).toEqual(['3 Another', '3 Beta']);
  });

  it('take a name for nothing but text', () => {
    const name = 'TCG *A* <B/> {c} [d](e) `f` _g_ & #h';
    expect(headings(sections(withAnother(name), 'tcg'))).toEqual([`3 ${name.slice(4)}`, '3 Beta']);
  });
});
