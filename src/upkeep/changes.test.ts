import { describe, expect, it } from 'vitest';
import {
  ALPHA,
  append,
  BETA,
  type Changes as Edits,
  files,
  fixture,
  RULES,
  swap,
  withInitiative,
} from '../../tests/fixture';
import { changes } from './changes';
import { report, sentence } from './sentences';

const PROJECTS = 'projects.yaml';
const PEOPLE = 'people.yaml';

const say = (before: Edits, after: Edits) => changes(fixture(before), fixture(after)).map(sentence);

const ADA = '{person: ada, term: {start: 2026-01-01, end: 2027-12-31}}';
const OLD = 'former: [{person: ada, role: chairs, term: {start: 2026-01-01, end: 2027-12-31}}]\n';
const CYD = swap(`[${ADA}]`, '[{person: cyd-lee, term: {start: 2026-06-01}}]');
const SERIES = 'start: 2026-01-06T08:00, zone: Europe/London, rrule: FREQ=WEEKLY;INTERVAL=2';
const series = (text: string): Edits => ({ [ALPHA]: swap(SERIES, text) });
const inAlpha = (more: string): Edits => ({ [ALPHA]: append(more) });
const both =
  (...edits: ((text: string) => string)[]) =>
  (text: string) =>
    edits.reduce((done, edit) => edit(done), text);
const DELTA = {
  'tcgs/delta/index.mdx': () => '# TCG Delta\n',
  'tcgs/delta/group.yaml': () =>
    (files[BETA] ?? '')
      .replace('TCG Beta', 'TCG Delta')
      .replace(/former.*/, '')
      .replace('{person: cyd-lee}', '{person: dan}'),
};

/** An edit of the fixture, what is said of it, and what is said of the way back. */
const edits: [string, Edits, string[], string[]][] = [
  [
    'a group',
    DELTA,
    [
      'TCG Delta is new on this site.',
      'Bob becomes an organizer of TCG Delta from January 1, 2026.',
      'Dan becomes an organizer of TCG Delta.',
    ],
    ['TCG Delta is no longer on this site.'],
  ],
  ['a status', inAlpha('status: archived\n'), ['TAG Alpha is archived.'], ['TAG Alpha is active again.']],
  [
    'the name of a group, which others keep as a relation',
    { [BETA]: swap('TCG Beta', 'TCG Bee'), 'tcgs/beta/index.mdx': () => '# TCG Bee\n' },
    ['TCG Beta is now called TCG Bee.'],
    ['TCG Bee is now called TCG Beta.'],
  ],
  [
    'the folder of a group',
    {
      [BETA]: () => '',
      'tcgs/beta/index.mdx': () => '',
      'tcgs/bee/index.mdx': () => '# TCG Beta\n',
      'tcgs/bee/group.yaml': () => files[BETA] ?? '',
      [ALPHA]: swap('group: tcgs/beta', 'group: tcgs/bee'),
    },
    ['The address of TCG Beta is now tcgs/bee (was tcgs/beta).'],
    ['The address of TCG Beta is now tcgs/beta (was tcgs/bee).'],
  ],
  [
    "a person's name",
    { [PEOPLE]: swap('{name: Bob}', '{name: Bob Stone}') },
    ['Bob is now called Bob Stone.'],
    ['Bob Stone is now called Bob.'],
  ],
  [
    "a person's organization",
    { [PEOPLE]: swap('Acme', 'Big Corp') },
    ['The organization of Ada is now “Big Corp” (was Acme).'],
    ['The organization of Ada is now Acme (was “Big Corp”).'],
  ],
  [
    'an organization where none was',
    { [PEOPLE]: swap('{name: Bob}', '{name: Bob, organization: Acme}') },
    ['The organization of Bob is now Acme.'],
    ['The organization of Bob is no longer Acme.'],
  ],
  [
    'a handle, everywhere',
    { [PEOPLE]: swap('bob:', 'bob2:'), [BETA]: swap('person: bob', 'person: bob2') },
    ['The handle of Bob is now bob2 (was bob).'],
    ['The handle of Bob is now bob (was bob2).'],
  ],
  [
    'a term',
    { [ALPHA]: swap('end: 2027-12-31', 'end: 2028-06-30') },
    ['Ada is chair of TAG Alpha until June 30, 2028 (was December 31, 2027).'],
    ['Ada is chair of TAG Alpha until December 31, 2027 (was June 30, 2028).'],
  ],
  [
    'the end of a term where none was',
    { [BETA]: swap('start: 2026-01-01', 'start: 2026-01-01, end: 2027-12-31') },
    ['Bob is an organizer of TCG Beta until December 31, 2027.'],
    ['Bob is an organizer of TCG Beta (was until December 31, 2027).'],
  ],
  [
    'another term, with the old one kept',
    {
      [ALPHA]: both(swap('{start: 2026-01-01, end: 2027-12-31}', '{start: 2028-01-01, end: 2029-12-31}'), append(OLD)),
    },
    [
      'Ada is chair of TAG Alpha from January 1, 2028 until December 31, 2029 (was January 1, 2026 until December 31, 2027).',
    ],
    [
      'Ada is chair of TAG Alpha from January 1, 2026 until December 31, 2027 (was January 1, 2028 until December 31, 2029).',
      'Ada is no longer recorded as a former chair of TAG Alpha.',
    ],
  ],
  [
    'somebody who follows a leader',
    { [ALPHA]: both(CYD, append(OLD)) },
    ['Ada is no longer chair of TAG Alpha.', 'Cyd Lee becomes chair of TAG Alpha from June 1, 2026.'],
    [
      'Ada is chair of TAG Alpha (was a former chair).',
      'Cyd Lee is no longer chair of TAG Alpha, and is not recorded as former.',
    ],
  ],
  [
    'a chair',
    { [ALPHA]: CYD },
    [
      'Ada is no longer chair of TAG Alpha, and is not recorded as former.',
      'Cyd Lee becomes chair of TAG Alpha from June 1, 2026.',
    ],
    [
      'Cyd Lee is no longer chair of TAG Alpha, and is not recorded as former.',
      'Ada becomes chair of TAG Alpha from January 1, 2026 until December 31, 2027.',
    ],
  ],
  [
    'the recordings',
    { [ALPHA]: swap('meetings: {', 'meetings: {recordings: https://example.org/r, ') },
    ['The recordings link of TAG Alpha is now https://example.org/r.'],
    ['The recordings link of TAG Alpha is no longer https://example.org/r.'],
  ],
  [
    'another role',
    { [ALPHA]: both(CYD, swap('tech-leads: []', `tech-leads: [${ADA}]`), append(OLD)) },
    ['Ada is a tech lead of TAG Alpha (was chair).', 'Cyd Lee becomes chair of TAG Alpha from June 1, 2026.'],
    [
      'Ada is chair of TAG Alpha (was a tech lead).',
      'Cyd Lee is no longer chair of TAG Alpha, and is not recorded as former.',
      'Ada is no longer recorded as a former chair of TAG Alpha.',
    ],
  ],
  [
    'a former role only',
    inAlpha('former: [{person: bob, role: tech-leads, term: {start: 2024-01-01, end: 2025-12-31}}]\n'),
    ['Bob is a former tech lead of TAG Alpha from January 1, 2024 until December 31, 2025.'],
    ['Bob is no longer recorded as a former tech lead of TAG Alpha.'],
  ],
  [
    'a seat',
    { 'toc/group.yaml': swap('seat: toc', 'seat: end-user') },
    ['Dan is a member of the Oversight in an end-user seat (was a TOC seat).'],
    ['Dan is a member of the Oversight in a TOC seat (was an end-user seat).'],
  ],
  [
    'a liaison',
    { [ALPHA]: swap('liaisons: [dan]\n', '') },
    ['Dan is no longer a TOC liaison of TAG Alpha.'],
    ['Dan becomes a TOC liaison of TAG Alpha.'],
  ],
  [
    'what the group confirms',
    { [BETA]: swap('{person: cyd-lee}', '{person: cyd-lee, unconfirmed: true}') },
    ['Cyd Lee is an organizer of TCG Beta without confirmation by the group.'],
    ['Cyd Lee is an organizer of TCG Beta (was without confirmation by the group).'],
  ],
  [
    'a channel',
    { [ALPHA]: swap('id: C000000001}}', 'id: C000000001}, mailing-list: https://example.org/list}') },
    ['The mailing list link of TAG Alpha is now https://example.org/list.'],
    ['The mailing list link of TAG Alpha is no longer https://example.org/list.'],
  ],
  [
    'a Slack channel',
    { [ALPHA]: swap('name: alpha,', 'name: tag-alpha,') },
    ['The Slack channel of TAG Alpha is now tag-alpha (was alpha).'],
    ['The Slack channel of TAG Alpha is now alpha (was tag-alpha).'],
  ],
  [
    'the hour of a meeting',
    series(SERIES.replace('T08:00', 'T09:30')),
    ['The meeting Call of TAG Alpha is now at 09:30 (Europe/London) (was at 08:00 (Europe/London)).'],
    ['The meeting Call of TAG Alpha is now at 08:00 (Europe/London) (was at 09:30 (Europe/London)).'],
  ],
  [
    'the day of a meeting',
    series(SERIES.replace('01-06', '01-07')),
    [
      'The meeting Call of TAG Alpha is now from January 7, 2026, every two weeks on Wednesday (was from January 6, 2026, every two weeks on Tuesday).',
    ],
    [
      'The meeting Call of TAG Alpha is now from January 6, 2026, every two weeks on Tuesday (was from January 7, 2026, every two weeks on Wednesday).',
    ],
  ],
  [
    'the rhythm of a meeting',
    series(SERIES.replace(';INTERVAL=2', '')),
    ['The meeting Call of TAG Alpha is now every week on Tuesday (was every two weeks on Tuesday).'],
    ['The meeting Call of TAG Alpha is now every two weeks on Tuesday (was every week on Tuesday).'],
  ],
  [
    'a meeting that is canceled once',
    series(`${SERIES}, except: [2026-06-09]`),
    ['The meeting Call of TAG Alpha is now canceled on June 9, 2026.'],
    ['The meeting Call of TAG Alpha is no longer canceled on June 9, 2026.'],
  ],
  [
    'the title of a meeting',
    { [ALPHA]: swap('title: Call', 'title: Sync') },
    ['The meeting Call of TAG Alpha is now Sync.'],
    ['The meeting Sync of TAG Alpha is now Call.'],
  ],
  [
    'a meeting',
    {
      [BETA]: swap(
        'series: []',
        'series: [{title: Talk, start: 2026-01-06T08:00, zone: UTC, duration: PT1H30M, rrule: FREQ=MONTHLY;BYDAY=1TU}]',
      ),
    },
    [
      'TCG Beta has a new meeting: Talk, from January 6, 2026, at 08:00 (UTC), for 90 minutes, every month on the first Tuesday.',
    ],
    ['TCG Beta no longer has the meeting Talk.'],
  ],
  [
    'a charter',
    { [ALPHA]: swap('on: 2026-01-01}\nrel', 'on: 2026-03-09}\nrel') },
    ['The charter of TAG Alpha is now last changed on March 9, 2026 (was last changed on January 1, 2026).'],
    ['The charter of TAG Alpha is now last changed on January 1, 2026 (was last changed on March 9, 2026).'],
  ],
  [
    'a topic',
    { [ALPHA]: swap('[testing]', '[testing, {name: Load, aliases: [stress]}]') },
    ['TAG Alpha has a new topic: Load.'],
    ['TAG Alpha no longer has the topic Load.'],
  ],
  [
    "a topic's other words",
    { [ALPHA]: swap('[testing]', '[{name: testing, aliases: [tests]}]') },
    ['The topic testing of TAG Alpha has changed: aliases.'],
    ['The topic testing of TAG Alpha has changed: aliases.'],
  ],
  [
    'a resource',
    inAlpha('resources: [{title: Paper, url: https://example.org/p, about: A paper.}]\n'),
    ['TAG Alpha has a new resource: Paper.'],
    ['TAG Alpha no longer has the resource Paper.'],
  ],
  [
    'a relation',
    { [ALPHA]: swap(/related:\n.*\n/, '') },
    ['TAG Alpha no longer has the related group “TCG Beta”.'],
    ['TAG Alpha has a new related group: “TCG Beta”.'],
  ],
  [
    'a predecessor',
    inAlpha('predecessors: [{name: TAG Omega}]\n'),
    ['TAG Alpha has a new predecessor: “TAG Omega”.'],
    ['TAG Alpha no longer has the predecessor “TAG Omega”.'],
  ],
  [
    'an initiative',
    { [ALPHA]: swap('{label: tag/alpha}', '{label: tag/alpha, known: [{title: Guide, summary: A guide.}]}') },
    ['TAG Alpha has a new initiative: Guide.'],
    ['TAG Alpha no longer has the initiative Guide.'],
  ],
  [
    'what no sentence is made for',
    { [ALPHA]: swap('A group of the fixture.', 'Alpha tests.') },
    ['The summary of TAG Alpha is now “Alpha tests” (was “A group of the fixture”).'],
    ['The summary of TAG Alpha is now “A group of the fixture” (was “Alpha tests”).'],
  ],
  [
    'the order',
    { [BETA]: swap(/\[({person: bob.*?}}), ({person: cyd-lee})\]/, '[$2, $1]') },
    ['TCG Beta has its facts in another order on this site.'],
    ['TCG Beta has its facts in another order on this site.'],
  ],
  [
    'a meeting of an initiative',
    withInitiative,
    [
      'Gamma has a new meeting: Tasting, for the initiative Soup, from June 5, 2026, at 16:00 (UTC), every week on Friday, without confirmation by the group.',
      'Gamma has a new initiative: Soup.',
    ],
    ['Gamma no longer has the meeting Tasting.', 'Gamma no longer has the initiative Soup.'],
  ],
  [
    'a project',
    { [PROJECTS]: append('  Date: {level: sandbox, category: Food / Fruit, repository: acme/date}\n') },
    ['The project Date is new on this site.', 'The level of the project Date is now sandbox.'],
    ['The project Date is no longer on this site.'],
  ],
  [
    'the level of a project',
    { [PROJECTS]: swap('level: sandbox', 'level: incubating') },
    ['The level of the project Carrot (CRT) is now incubating (was sandbox).'],
    ['The level of the project Carrot (CRT) is now sandbox (was incubating).'],
  ],
  [
    'the name of a project',
    { [PROJECTS]: swap('Apple:', 'Apricot:') },
    ['Apple is now called Apricot.'],
    ['Apricot is now called Apple.'],
  ],
  [
    'what a group is near',
    { [ALPHA]: swap(', {category: Food / Root, scope: roots}', '') },
    ['TAG Alpha no longer has the area of projects “Food / Root”.'],
    ['TAG Alpha has a new area of projects: “Food / Root”.'],
  ],
  [
    'a rule',
    { [RULES]: swap('take **notes**', 'take notes') },
    ['The text of the rule ch1 is now “take notes” (was “take **notes**”).'],
    ['The text of the rule ch1 is now “take **notes**” (was “take notes”).'],
  ],
  ['the day of a check alone', { [ALPHA]: swap('verified: {on: 2026-01-01', 'verified: {on: 2026-05-01') }, [], []],
];

describe('what changed', () => {
  it.each(edits)('%s', (_name, edit, there, back) => {
    expect(say({}, edit)).toEqual(there);
    expect(say(edit, {})).toEqual(back);
  });

  it.each([
    ...['a chair', 'a term', "a person's organization", 'a liaison', 'the recordings', 'the hour of a meeting'],
    ...['a meeting that is canceled once', 'a topic'],
  ])('%s is one line of one file', (name) => {
    const [[file, change] = ['', String], ...more] = Object.entries(edits.find(([one]) => one === name)?.[1] ?? {});
    const [before, after] = [files[file] ?? '', change(files[file] ?? '')].map((text) => text.split('\n'));
    expect(before?.filter((line) => !after?.includes(line)).length).toBe(1);
    expect(more).toEqual([]);
  });

  it('is nothing between equal registries', () => {
    expect(changes(fixture(), fixture())).toEqual([]);
  });
});

describe('the report', () => {
  it('puts sentences under their groups, and people last', () => {
    const edit = { [PEOPLE]: swap('Acme', 'A<b>'), [ALPHA]: swap('end: 2027-12-31', 'end: 2028-06-30') };
    expect(report(changes(fixture(), fixture(edit)))).toBe(`## What changes

### TAG Alpha

- Ada is chair of TAG Alpha until June 30, 2028 (was December 31, 2027).

### People

- The organization of Ada is now A&lt;b> (was Acme).
`);
  });

  it('says so where nothing changes', () => {
    expect(report([])).toBe('## What changes\n\nNo facts changed.\n');
  });
});
