import { describe, expect, it } from 'vitest';
import { ALPHA, append, BETA, complaints, fixtureTree, gone, swap } from '../../tests/fixture';
import { load, loadOrThrow } from './load';
import { rules } from './rules';

describe('the loader', () => {
  it('finds nothing wrong in a right registry, and counts what it read', () => {
    expect(complaints({})).toEqual([]);
    expect(load(fixtureTree(), '2026-06-01').counts).toEqual({
      groups: 4,
      people: 4,
      projects: 2,
      rules: rules.length,
    });
  });

  it('says everything at once, in the order of files and lines', () => {
    const found = complaints({
      [ALPHA]: (text) => text.replace('2027-12-31', '2025-12-31').replace('[dan]', '[dam]'),
      [BETA]: swap('summary:', 'sumary:'),
    });
    expect(found.map((line) => line.split(': ')[0])).toEqual([`${ALPHA}:10:57`, `${ALPHA}:12:12`, `${BETA}:3:1`]);
  });

  it('throws with all errors, and not for a warning', () => {
    const ended = fixtureTree({ [ALPHA]: swap('end: 2027-12-31', 'end: 2026-05-31') });
    expect(loadOrThrow(ended, '2026-06-01').groups.size).toBe(4);
    const broken = fixtureTree({ [ALPHA]: swap('[dan]', '[dam]') });
    expect(() => loadOrThrow(broken, '2026-06-01')).toThrow('"dam" is not in people.yaml');
  });

  it('says that a folder holds no groups at all', () => {
    const paths = ['toc', 'tags/alpha', 'tcgs/beta', 'tags/alpha/subprojects/gamma'];
    const none = Object.fromEntries(
      paths.flatMap((path) => [`${path}/group.yaml`, `${path}/index.mdx`]).map((file) => [file, gone]),
    );
    expect(complaints(none)).toContain('fixture:1:1: no folder in it has a group.yaml; check the name of the folder');
  });

  it('says that people.yaml is missing, and nothing that follows from it', () => {
    expect(complaints({ 'people.yaml': gone })).toEqual(['people.yaml:1:1: the file is missing; add it']);
  });
});

describe('what is right', () => {
  it.each([
    ['two people of one name, each with a handle', { 'people.yaml': swap('name: Bob', 'name: Ada') }],
    ['a comparison on the day that has begun in the east', { [ALPHA]: swap('{on: 2026-01-01', '{on: 2026-06-02') }],
    ['a term of ten years', { [ALPHA]: swap('2027-12-31', '2036-01-01') }],
    ['a past leader from the first year', { [BETA]: swap('organizers}]', 'organizers, term: {start: 2015-12-01}}]') }],
    [
      'a page with the line ends of Windows',
      { 'tags/alpha/index.mdx': (text: string) => text.replaceAll('\n', '\r\n') },
    ],
    ['facts with the line ends of Windows', { [ALPHA]: (text: string) => text.replaceAll('\n', '\r\n') }],
    [
      'a comment that looks like a heading',
      { 'tcgs/beta/index.mdx': (text: string) => `---\n# A\n---\n\n${text}# B\n` },
    ],
    [
      'a handle of digits',
      {
        [BETA]: append('predecessors: [{name: Old, emeritus: ["007"]}]\n'),
        'people.yaml': append('007: {name: James}\n'),
      },
    ],
    ['words in other scripts', { [ALPHA]: swap('summary: A', 'summary: Übung – 全員 ❤ ½ “A”') }],
  ])('%s', (_what, changes) => {
    expect(complaints(changes)).toEqual([]);
  });
});
