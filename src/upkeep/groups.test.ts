import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixture';
import { printDifference } from './difference';
import { compareWith } from './drift';

const TAGS = readFileSync(join(__dirname, '../../tests/fixtures/upstream/tags.yaml'), 'utf8');
const TODAY = '2026-06-01';

/** The fixture of the registry, with what the upstream one says too. */
const same = {
  'tags/alpha/group.yaml': (text: string) =>
    text.replace('id: C000000001}', 'id: C000000001}, mailing-list: https://Lists.example.org/g/alpha/'),
};
const ours = (from: string | RegExp = '', to = '') =>
  fixture({ 'tags/alpha/group.yaml': (text) => same['tags/alpha/group.yaml'](text).replace(from, to) });

function compared(upstream: string, registry = ours()) {
  const notes: string[] = [];
  const found = compareWith(registry, 'tags.yaml', upstream, (line) => notes.push(line), TODAY);
  return { lines: found.map((each) => printDifference(each).replaceAll('fixture/', '')), notes };
}

const chair = (more: string) => `        - github: eve\n          name: Eve\n${more}      # tech_leads:`;
const ALPHA = 'tags/alpha/group.yaml';

describe('compareGroups', () => {
  it('neither copies nor compares the password of an address to join', () => {
    const theirs = TAGS.replace('tag_calendar: # to be updated', 'zoom_url: https://example.org/1?password=0-1');
    expect(compared(theirs).lines.join()).toMatch(/meetings\.join: ours nothing, theirs https:\/\/example\.org\/1$/);
    expect(compared(theirs, ours('series:', 'join: "https://example.org/1?password=9-9", series:')).lines).toEqual([]);
  });

  it('finds no difference where there is none', () => {
    expect(compared(TAGS)).toEqual({ lines: [], notes: [] });
  });

  /** Text that upstream may have instead of other text, without telling anything else. */
  const alike: Record<string, [string, string]> = {
    'another order of keys': [
      'github: ADA # letter case of a handle does not count\n          lfx_id:\n          name: Ada\n          company: Acme',
      'company: Acme\n          name: Ada\n          github: ada',
    ],
    'a handle that is missing': ['github: ADA #', 'github: #'],
    'a term that is missing': ['          term:\n            start: "2026-01-01"\n            end: "2027-12-31"\n', ''],
    'the end of a term that is missing': ['            end: "2027-12-31"\n', ''],
    'an organization that is missing': ['company: Acme', 'company:'],
    'a name as organization': ['company: Acme', 'company: Ada'],
    'capitals in an organization': ['company: Acme', 'company: ACME'],
    'capitals and spaces in a name': ['name: Ada', 'name: ADA '],
    'an address with another end': ['https://lists.example.org/g/alpha\n', 'https://LISTS.example.org/g/alpha/\n'],
    'the id of a Slack channel alone': ['https://example.slack.com/archives/C000000001', 'C000000001'],
    'nothing of liaisons': ['      toc_liaison:\n        github: dan\n        name: Dan\n', ''],
    'an example as liaison': ['github: dan\n        name: Dan', 'github: foobar\n        name: Foo Bar'],
    'a group without a folder': ['  - dir: tag-alpha # TAG Alpha\n    name', '  - name'],
    'another text': ['Folded text', 'Another text'],
  };
  it.each(Object.entries(alike))('finds none in %s', (_, [from, to]) => {
    expect(TAGS).toContain(from);
    expect(compared(TAGS.replace(from, to))).toEqual({ lines: [], notes: [] });
  });

  const unlike: Record<string, [from: string, to: string, lines: string[], notes?: string[]]> = {
    'a term': [
      '2027-12-31',
      '2028-01-01',
      [
        `${ALPHA}:10:32: leaders.chairs.ada.term: ours { start: 2026-01-01, end: 2027-12-31 }, theirs { start: 2026-01-01, end: 2028-01-01 }`,
      ],
    ],
    'a term before ours': [
      'start: "2026-01-01"\n            end: "2027-12-31"',
      'start: "2024-01-01"\n            end: "2025-12-31"',
      [
        `${ALPHA}:10:32: leaders.chairs.ada.term: ours { start: 2026-01-01, end: 2027-12-31 }, theirs { start: 2024-01-01, end: 2025-12-31 }; upstream has a term that is over: tell those who keep it`,
      ],
    ],
    'somebody new': [
      '      # tech_leads:',
      chair('          company: Evco\n'),
      [
        `${ALPHA}:10:11: leaders.chairs: ours nothing, theirs { person: eve }`,
        'people.yaml:1:1: eve: ours nothing, theirs { name: Eve, organization: Evco }',
      ],
    ],
    'somebody else': [
      'github: ADA # letter case of a handle does not count\n          lfx_id:\n          name: Ada\n',
      'github: bob\n          lfx_id:\n          name: Bob\n',
      [
        `${ALPHA}:10:11: leaders.chairs: ours nothing, theirs { person: bob, term: { start: 2026-01-01, end: 2027-12-31 } }`,
        `${ALPHA}:10:12: leaders.chairs.ada: ours { person: ada, term: { start: 2026-01-01, end: 2027-12-31 } }, theirs nothing`,
        'people.yaml:2:6: bob.organization: ours nothing, theirs Acme',
      ],
    ],
    'somebody unknown without a handle': [
      'github: ADA # letter case of a handle does not count\n          lfx_id:\n          name: Ada\n',
      'name: Our staff\n',
      [],
      ['tags.yaml:11:11: no GitHub handle, and nobody here is called "Our staff"; compare it by hand'],
    ],
    'another handle': [
      'github: ADA',
      'github: ada-new',
      [
        'people.yaml:1:6: ada: ours { name: Ada, organization: Acme }, theirs ada-new; if it is the right handle, rename "ada" here and in each group.yaml',
      ],
    ],
    'a handle that was unknown': [
      '        github: dan\n        name: Dan',
      '        - github: dan\n        - github: cyd\n          name: Cyd Lee',
      [
        `${ALPHA}:12:11: liaisons: ours nothing, theirs cyd-lee`,
        'people.yaml:3:10: cyd-lee: ours { name: Cyd Lee, github: unknown }, theirs cyd; if it is the right handle, rename "cyd-lee" here and in each group.yaml',
      ],
    ],
    'a name': ['name: Ada', 'name: Ada Lovelace', ['people.yaml:1:13: ada.name: ours Ada, theirs Ada Lovelace']],
    'a liaison': [
      'github: dan\n        name: Dan',
      'github: bob\n        name: Bob',
      [`${ALPHA}:12:11: liaisons: ours nothing, theirs bob`, `${ALPHA}:12:12: liaisons.dan: ours dan, theirs nothing`],
    ],
    'an address': [
      'tag_calendar: # to be updated',
      'tag_calendar: https://example.org/calendar',
      [`${ALPHA}:6:11: meetings.calendar: ours nothing, theirs https://example.org/calendar`],
    ],
    "a channel of a subproject that is not its parent's": [
      'slack: C000000001 # the',
      'slack: C000000002 # the',
      ['tags/alpha/subprojects/gamma/group.yaml:5:11: channels.slack.id: ours nothing, theirs C000000002'],
    ],
    'a schedule': [
      'description: TAG Alpha Meetings',
      'schedule: Every other Wednesday at 8am GMT',
      [
        `${ALPHA}:6:20: meetings.series: ours [{ title: Call, start: 2026-01-06T08:00, zone: Europe/London, rrule: FREQ=WEEKLY;INTERVAL=2 }], theirs Every other Wednesday at 8am GMT; if it is right, write it as a series`,
      ],
    ],
    'a new group': [
      'tags: #',
      'tags:\n  - name: TAG Omega #',
      [
        'tags.yaml:2:5: group: ours nothing, theirs TAG Omega; if it is right, add its folder as the README says under "A new group"',
      ],
    ],
    'another name of a group': [
      'name: TAG Alpha\n',
      'name: TAG Alef\n',
      [`${ALPHA}:2:7: name: ours TAG Alpha, theirs TAG Alef; if it is right, rename the group and its page`],
    ],
    'a role that we lack': [
      'subproject_leads:\n            - github:\n',
      'tech_leads:\n            - github: ada\n',
      [],
      ['tags.yaml:37:15: a subproject has no tech-leads here; compare it by hand'],
    ],
  };
  it.each(Object.entries(unlike))('finds %s', (_, [from, to, lines, notes = []]) => {
    expect(TAGS).toContain(from);
    expect(compared(TAGS.replace(from, to))).toEqual({ lines, notes });
  });

  it('finds no difference in a schedule that says the same', () => {
    for (const words of ['Every other Tuesday at 8am GMT/BST', 'Tuesdays, 8:00 AM']) {
      expect(compared(TAGS.replace('description: TAG Alpha Meetings', `schedule: ${words}`)).lines).toEqual([]);
    }
  });

  it('finds a group that upstream no longer has, unless it is archived', () => {
    const less = TAGS.replace('tag-alpha #', 'tag-omega #').replace('name: TAG Alpha\n', 'name: TAG Omega\n');
    expect(compared(less).lines).toContain(
      `${ALPHA}:2:7: name: ours TAG Alpha, theirs nothing; if it has ended, write "status: archived"`,
    );
    expect(compared(less, ours('topics:', 'status: archived\ntopics:')).lines.join()).not.toContain('ours TAG Alpha');
    expect(compared('toc_subprojects: []\n').lines).toEqual([]);
  });

  it('takes a former leader whom upstream still lists after the term for the same fact', () => {
    const listed = TAGS.replace(
      '      # tech_leads:',
      '        - github: bob\n          term: { start: 2024-01-01, end: 2025-12-31 }\n      # tech_leads:',
    );
    const former = (end: string) =>
      ours('related:', `former: [{person: bob, role: chairs, term: {start: 2024-01-01, end: ${end}}}]\nrelated:`);
    expect(compared(listed, former('2025-12-31')).lines).toEqual([]);
    expect(compared(listed, former('2025-06-30')).lines).toEqual([
      `${ALPHA}:14:44: former.bob.term: ours { start: 2024-01-01, end: 2025-06-30 }, theirs { start: 2024-01-01, end: 2025-12-31 }`,
    ]);
    expect(compared(listed.replace('2025-12-31 }', '2026-12-31 }'), former('2025-12-31')).lines).toEqual([
      `${ALPHA}:10:11: leaders.chairs: ours nothing, theirs { person: bob, term: { start: 2024-01-01, end: 2026-12-31 } }`,
    ]);
  });
});
