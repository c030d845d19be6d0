import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diskTree } from '../registry/tree';
import { edit } from './edit';

const TEXT = `# head
kind: tag # the kind
leaders:
  # those who lead
  chairs: # by name
    - { person: ada, term: { start: 2026-01-01 } } # elected
    # before bob
    - {
        person: bob,
        note: "Moved, then back.",
      }
  tech-leads: []
liaisons: [dan, eve]

# where to talk
channels:
  slack: {id: C000000001}
meetings:
  notes:
  empty: # nothing yet
  about: >
    Long text
    in two lines
  series:
    - title: Call
      start: 2026-06-02T08:00 # local
verified: { on: 2026-01-01 }
`;

type Case = [path: (string | number)[], value: unknown, removed: string[], added: string[], before?: string];

const cases: Record<string, Case> = {
  'a value beside a comment': [['kind'], 'tcg', ['kind: tag # the kind'], ['kind: tcg # the kind']],
  'a value in braces': [
    ['leaders', 'chairs', 0, 'term', 'start'],
    '2026-02-02',
    ['    - { person: ada, term: { start: 2026-01-01 } } # elected'],
    ['    - { person: ada, term: { start: 2026-02-02 } } # elected'],
  ],
  'a new field in braces': [
    ['leaders', 'chairs', 0, 'term', 'end'],
    '2027-01-01',
    ['    - { person: ada, term: { start: 2026-01-01 } } # elected'],
    ['    - { person: ada, term: { start: 2026-01-01, end: 2027-01-01 } } # elected'],
  ],
  'an item after the last line': [
    ['leaders', 'chairs', Number.POSITIVE_INFINITY],
    { person: 'cy', term: { start: '2026-01-01', end: undefined } },
    [],
    ['    - { person: cy, term: { start: 2026-01-01 } }'],
  ],
  'an item of an empty list': [
    ['leaders', 'tech-leads', 0],
    { person: 'cy' },
    ['  tech-leads: []'],
    ['  tech-leads: [{ person: cy }]'],
  ],
  'an item in brackets': [['liaisons', 9], 'fay', ['liaisons: [dan, eve]'], ['liaisons: [dan, eve, fay]']],
  'the first item away': [['liaisons', 0], undefined, ['liaisons: [dan, eve]'], ['liaisons: [eve]']],
  'the last item away': [['liaisons', 1], undefined, ['liaisons: [dan, eve]'], ['liaisons: [dan]']],
  'a line away, the comment before the next stays': [
    ['leaders', 'chairs', 0],
    undefined,
    ['    - { person: ada, term: { start: 2026-01-01 } } # elected'],
    [],
  ],
  'four lines away': [
    ['leaders', 'chairs', 1],
    undefined,
    ['    - {', '        person: bob,', '        note: "Moved, then back.",', '      }'],
    [],
  ],
  'a field away': [['meetings', 'about'], undefined, ['  about: >', '    Long text', '    in two lines'], []],
  'a field in braces away': [['verified', 'on'], undefined, ['verified: { on: 2026-01-01 }'], ['verified: {}']],
  'a whole list': [
    ['leaders', 'chairs'],
    [],
    [
      '  chairs: # by name',
      '    - { person: ada, term: { start: 2026-01-01 } } # elected',
      '    # before bob',
      '    - {',
      '        person: bob,',
      '        note: "Moved, then back.",',
      '      }',
    ],
    ['  chairs: [] # by name'],
  ],
  'an empty value': [['meetings', 'notes'], 'https://example.org/', ['  notes:'], ['  notes: https://example.org/']],
  'an empty value before a comment': [
    ['meetings', 'empty'],
    'a, b: c',
    ['  empty: # nothing yet'],
    ['  empty: "a, b: c" # nothing yet'],
  ],
  'folded text': [
    ['meetings', 'about'],
    'Short',
    ['  about: >', '    Long text', '    in two lines'],
    ['  about: Short'],
  ],
  'a field of the last item': [['meetings', 'series', 0, 'duration'], 'PT1H', [], ['      duration: PT1H']],
  'a new key before another': [
    ['former', 0],
    { person: 'zoe', role: 'chairs' },
    [],
    ['former: [{ person: zoe, role: chairs }]'],
    'channels',
  ],
  'a new key at the end': [['about', 'this'], 'x', [], ['about: { this: x }']],
};

describe('edit', () => {
  it.each(Object.entries(cases))('%s: no other line changes', (_, [path, value, removed, added, before]) => {
    const result = edit(TEXT, path, value, before);
    const [old, now] = [TEXT.split('\n'), result.split('\n')];
    expect(old.filter((line) => !now.includes(line))).toEqual(removed);
    expect(now.filter((line) => !old.includes(line))).toEqual(added);
    expect(now.filter((line) => !added.includes(line))).toEqual(old.filter((line) => !removed.includes(line)));
    const read = path.reduce<unknown>((at, key) => {
      if (Array.isArray(at)) return at[Math.min(Number(key), at.length - 1)];
      return (at as Record<string, unknown> | undefined)?.[key];
    }, parse(result));
    if (value !== undefined) expect(read).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it('puts a new key where it is told, before the comment of the next one', () => {
    expect(edit(TEXT, ['former'], [], 'channels')).toContain('liaisons: [dan, eve]\nformer: []\n\n# where to talk\n');
    expect(edit('b: 1\nc: 2\n', ['a'], 0, 'b')).toBe('a: 0\nb: 1\nc: 2\n');
    expect(edit('{ b: 1, c: 2 }\n', ['a'], 0, 'b')).toBe('{ a: 0, b: 1, c: 2 }\n');
  });

  it('keeps the line ends of Windows, and files without a last one', () => {
    expect(edit('a:\r\n  - 1\r\nb: 2\r\n', ['a', 1], 3)).toBe('a:\r\n  - 1\r\n  - 3\r\nb: 2\r\n');
    expect(edit('a:\r\n  - 1\r\n  - 2\r\n', ['a', 0], undefined)).toBe('a:\r\n  - 2\r\n');
    expect(edit('a: 1', ['b'], 2)).toBe('a: 1\nb: 2\n');
    expect(edit('a:\n  - 1\n  - 2', ['a', 1], undefined)).toBe('a:\n  - 1\n');
    expect(edit('', ['a'], 1)).toBe('a: 1\n');
    expect(edit('# only a comment\n', ['a', 'b'], 1)).toBe('# only a comment\na: { b: 1 }\n');
    expect(edit('a: [1]\n', ['a', 0], undefined)).toBe('a: []\n');
    expect(edit('channels: {}\n', ['channels', 'notes'], 'x')).toBe('channels: { notes: x }\n');
  });

  it('refuses what it can not edit', () => {
    expect(() => edit('a: *b\n', ['a', 0], 1)).toThrow('no list or map');
    expect(() => edit('a: text\n', ['a', 'b', 'c'], 1)).toThrow('no list or map');
    expect(() => edit('a: [1]\n', ['a', 4], undefined)).toThrow('no "4" to remove');
    expect(() => edit('- - 1\n  - 2\n', [0, 0], undefined)).toThrow('shares its line');
    expect(() => edit('- a: 1\n  b: 2\n', [0, 'a'], undefined)).toThrow('shares its line');
    expect(() => edit('a: [1\n', ['a'], 1)).toThrow();
    expect(() => edit('a:\n  -\n    1\n', ['a', 1], 2)).toThrow('unusual');
  });

  it('adds to, removes from and writes into every list of the real files, and touches nothing else', () => {
    const tree = diskTree(join(__dirname, '../../docs'));
    /** Every list in a value, with its path. */
    function* lists(value: unknown, path: (string | number)[] = []): Generator<[(string | number)[], unknown[]]> {
      if (Array.isArray(value)) yield [path, value];
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value))
        yield* lists(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
    const groups = tree.files.filter((file) => /(batch|developer-experience|toc).group\.yaml$/.test(file));
    expect(groups.length).toBe(3);
    for (const text of groups.map(tree.read)) {
      for (const [path, items] of lists(parse(text))) {
        const added = edit(text, [...path, items.length], 'new, "one"');
        const at = (source: string) => path.reduce<unknown>((value, key) => (value as never)[key], parse(source));
        expect(at(added)).toEqual([...items, 'new, "one"']);
        const back = edit(added, [...path, items.length], undefined);
        expect(parse(back)).toEqual(parse(text));
        if (items.length > 0) expect(back).toBe(text);
        const index = Math.floor(items.length / 2);
        if (items.length > 0)
          expect(at(edit(text, [...path, index], undefined))).toEqual(items.filter((_, place) => place !== index));
      }
    }
  }, 60_000);
});
