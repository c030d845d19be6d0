import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../read';
import { readUpstream } from './document';
import { groupsOf } from './tags';

const TAGS = readFileSync(join(__dirname, '../../../tests/fixtures/upstream/tags.yaml'), 'utf8');

function groups(text: string) {
  const notes: string[] = [];
  return { found: groupsOf(readUpstream('tags.yaml', text, (line) => notes.push(line))), notes };
}

/** The fixture with one thing changed, and what is noted of it. */
const noted: Record<string, [from: string, to: string, note: string]> = {
  'a key twice': [
    '    meetings:\n',
    '    leadership:\n      chairs: []\n    meetings:\n',
    'tags.yaml:21:5: "leadership" stands here once more; only the first was read, compare this by hand',
  ],
  'an unknown key': ['    label:', '    color:', 'tags.yaml:8:12: "color" is not known here; compare it by hand'],
  'an unknown key of the whole file': [
    'tags: # Technical',
    'more: 1\ntags: # Technical',
    'tags.yaml:1:7: "more" is not known here; compare it by hand',
  ],
  'a handle that is none': ['github: ADA', 'github: A D A', 'tags.yaml:11:19: not a GitHub handle; compare it by hand'],
  'a day that is none': ['"2026-01-01"', '"soon"', 'tags.yaml:17:20: not a day such as 2026-06-09; compare it by hand'],
  'an address that is none': [
    'https://lists.example.org/g/alpha\n',
    'alpha@example.org\n',
    'tags.yaml:27:21: not an https address; compare it by hand',
  ],
  'a person that is none': [
    '        github: dan\n        name: Dan\n',
    '        - dan\n',
    'tags.yaml:29:11: not an entry with fields; compare it by hand',
  ],
  'a single word for a person': [
    '\n        github: dan\n        name: Dan\n',
    ' dan\n',
    'tags.yaml:28:20: not an entry with fields; compare it by hand',
  ],
  'text where a list is expected': [
    '    meetings:\n      - description: TAG Alpha Meetings\n        tag_calendar: # to be updated\n        recordings_url: https://www.youtube.com/playlist?foo\n',
    '    meetings: weekly\n',
    'tags.yaml:21:15: not an entry with fields; compare it by hand',
  ],
  'a list where text is expected': [
    'name: TAG Alpha\n',
    'name: [TAG, Alpha]\n',
    'tags.yaml:3:11: not text; compare it by hand',
  ],
};

describe('groupsOf', () => {
  it('reads an address to join without its password', () => {
    const join = 'https://example.zoom.us/j/1?pwd=abc&lang=en';
    const text = TAGS.replace('tag_calendar: # to be updated', `zoom_url: ${join}`);
    expect(groups(text).found[0]?.fields['meetings.join']).toEqual([join.replace('pwd=abc&', '')]);
  });

  it('reads the form of cncf/toc, without its examples, empty entries and notes', () => {
    const { found, notes } = groups(TAGS);
    expect(notes).toEqual([]);
    expect(found.map(({ name, kind, folder, parent }) => [name, kind, folder, parent?.name])).toEqual([
      ['TAG Alpha', 'tag', 'alpha', undefined],
      ['Gamma', 'subproject', 'gamma', 'TAG Alpha'],
    ]);
    const [alpha, gamma] = found;
    expect(alpha?.people.chairs?.map(({ github, term }) => [github, term])).toMatchObject([
      ['ADA', { start: '2026-01-01', end: '2027-12-31' }],
    ]);
    expect(alpha?.people.liaisons?.map(({ name }) => name)).toEqual(['Dan']);
    expect(alpha?.fields).toMatchObject({ 'channels.slack.id': ['C000000001'], 'meetings.recordings': [] });
    expect(gamma?.people.leads).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('foobazbar');
  });

  it('takes handles as people write them, and days with or without quotes', () => {
    for (const handle of ['"@ADA"', 'https://github.com/ADA', 'https://github.com/ADA/', ' ADA ']) {
      const { found, notes } = groups(TAGS.replace('ADA', handle).replace('"2026-01-01"', '2026-01-01'));
      expect(found[0]?.people.chairs?.[0]).toMatchObject({ github: 'ADA', term: { start: '2026-01-01' } });
      expect(notes).toEqual([]);
    }
    expect(
      groups(`%YAML 1.1\n---\n${TAGS.replaceAll('"20', '20').replaceAll(/(\d\d)"/g, '$1')}`).found[0]?.people
        .chairs?.[0]?.term,
    ).toMatchObject({
      start: '2026-01-01',
      end: '2027-12-31',
    });
  });

  it.each(Object.entries(noted))('names %s with line and column, and goes on', (_, [from, to, note]) => {
    const text = TAGS.replace(from, to);
    expect(text).not.toBe(TAGS);
    const { found, notes } = groups(text);
    expect(notes).toEqual([note]);
    expect(found.map(({ folder }) => folder)).toContain('gamma');
  });

  it.each([
    ['broken syntax', 'tags:\n  - [a\n', /^tags\.yaml:\d+:\d+: not valid YAML: Flow sequence/],
    ['an anchor that is missing', 'tags: *none\n', /Unresolved alias/],
    [
      'aliases that grow beyond measure',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name, index: number) => `${name}: &${name} [${`*${'abcdefg'[index]},`.repeat(9)}]\n`)}tags: *h\n`,
      /alias/i,
    ],
    ['depth without measure', `tags: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, /call stack/],
    ['two documents', 'tags: []\n---\ntags: []\n', /multiple documents/],
  ])('cannot read %s, and says why and what to do', (_, text, reason) => {
    expect(() => groups(text)).toThrow(Unreadable);
    expect(() => groups(text)).toThrow(reason);
    expect(() => groups(text)).toThrow('nothing was compared, tell those who keep tags.yaml');
  });

  it('outlives whatever stands in place of any value', () => {
    const lines = TAGS.split('\n');
    const odd = [
      '3',
      '[]',
      '{}',
      '[[]]',
      '{ a: { b: c } }',
      'null',
      '[null, 3]',
      '"\\0"',
      '!!set { a }',
      '&x [*x]',
      '? [1]\n: 2',
      '2026-02-31',
    ];
    for (const [index, line] of lines.entries()) {
      const [, before] = /^(\s*(?:- )?\w+:)/.exec(line) ?? [];
      if (!before) continue;
      for (const value of odd.filter((_, at) => (at + index) % 3 === 0)) {
        const text = [...lines.slice(0, index), `${before} ${value}`, ...lines.slice(index + 1)].join('\n');
        try {
          groups(text);
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }
    }
  }, 30_000);
});
