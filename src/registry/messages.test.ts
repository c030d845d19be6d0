import { describe, expect, it } from 'vitest';
import { ALPHA, complaints, swap } from '../../tests/fixture';
import { groupSchema } from './schema';

const rootFields = Object.keys(groupSchema.options[0].shape).join(', ');

/** A value of the fixture, what stands there instead, and what must be said of it after file, line and column. */
type Wrong = [from: string | RegExp, to: string, line: string];

const fields = {
  term: 'start, end, unconfirmed',
  slack: 'name, id, unconfirmed',
  verified: 'on, sources',
};
const text = 'write text here';
const day = 'write a day that exists: 2026-06-09';
const address = 'write a whole address, without spaces: https://…';
const person = 'write a GitHub handle, or a name in kebab case: octocat, ada-lovelace';
const list = 'write a list: [first, second], or a line with "- " for each';
const yes = 'write true, or remove the field';
const slackId = "write the last part of the channel's address in Slack: C08KBH3RA1K";
const label = 'write a label of cncf/toc: tag/infrastructure, sub/mentoring or toc';
const issue = 'write the number of an issue: 1749';

const tag: Wrong[] = [
  ['kind: tag', 'kind: tags', '1:7: "kind" is "tags"; write kind: tag, tcg, subproject or committee'],
  ['kind: tag', 'kind:', '1:6: "kind" is empty; write kind: tag, tcg, subproject or committee'],
  ['kind: tag', 'kind: [tag]', '1:7: "kind" is a list; write kind: tag, tcg, subproject or committee'],
  ['kind: tag\n', '', '1:1: field "kind" is missing; add "kind: …" here'],
  ['kind: tag', 'kind: tcg', '10:3: a tcg has no chairs or tech-leads; write organizers, or correct "kind"'],
  ['tech-leads: []', 'techleads: []', '11:3: unknown field "techleads"; did you mean "tech-leads"?'],
  ['name: TAG Alpha', 'name: 2026', `2:7: "name" is 2026; put it in quotes: "2026"`],
  ['name: TAG Alpha', 'name: true', `2:7: "name" is true; put it in quotes: "true"`],
  ['name: TAG Alpha', 'name: ""', `2:7: "name" is empty; ${text}`],
  ['name: TAG Alpha', 'name: "  "', `2:7: "name" is "  "; ${text}`],
  ['name: TAG Alpha', 'name: [TAG, Alpha]', `2:7: "name" is a list; ${text}`],
  ['name: TAG Alpha', 'name: {TAG: Alpha}', `2:7: "name" is a group of fields; ${text}`],
  ['name: TAG Alpha', 'name: .nan', `2:7: "name" is NaN; put it in quotes: "NaN"`],
  ['name: TAG Alpha', `name: ${'A'.repeat(121)}`, '2:7: "name" has 121 characters; use at most 120'],
  ['summary: A', `summary: ${'A'.repeat(5_000_000)}`, '3:10: "summary" has 5000022 characters; use at most 1000'],
  [
    'summary: A',
    'summary: A\u200b',
    '3:10: "summary" is "A<U+200B> group of the fixture."; type it again without U+200B',
  ],
  [
    'summary: A',
    'summary: \u202eA',
    '3:10: "summary" is "<U+202E>A group of the fixture."; type it again without U+202E',
  ],
  [
    'summary: A',
    'summary: \ufeffA\u00a0',
    '3:10: "summary" is "<U+FEFF>A<a no-break space> group of the fixture."; type it again without a no-break space',
  ],
  [
    'summary: A',
    'summary: A\u001b[31m',
    '3:10: "summary" is "A\\u001b[31m group of the fixture."; type it again without U+001B',
  ],
  [
    'summary: A',
    'summary: |\n  A\n ',
    '3:10: "summary" is "A\\ngroup of the fixture.\\n"; type it again without a line break',
  ],
  ['summary: A group of the fixture.', 'summary:', `3:9: "summary" is empty; ${text}`],
  ['summary:', 'sumary:', '3:1: unknown field "sumary"; did you mean "summary"?'],
  ['topics: [testing]', 'topics: testing', `4:9: "topics" is "testing"; ${list}`],
  ['topics: [testing]', 'topics: []', '4:9: "topics" is an empty list; give at least one'],
  ['topics: [testing]', 'topics: {a: b}', `4:9: "topics" is a group of fields; ${list}`],
  ['topics: [testing]', 'topics: [testing, 5]', '4:19: entry 2 of "topics" is 5; write text, or fields: name, aliases'],
  ['topics: [testing]', 'topics: [[a]]', '4:10: entry 1 of "topics" is a list; write text, or fields: name, aliases'],
  ['topics: [testing]', 'topics: [""]', `4:10: entry 1 of "topics" is empty; ${text}`],
  ['topics: [testing]', 'topics: [{name: a}]', '4:10: field "aliases" is missing; add "aliases: …" here'],
  ['topics: [testing]', 'topics: [{name: a, alias: [b]}]', '4:20: unknown field "alias"; did you mean "aliases"?'],
  ['topics: [testing]', 'topics: [{name: a, aliases: []}]', '4:29: "aliases" is an empty list; give at least one'],
  ['channels: {slack', 'chanels: {slack', '5:1: unknown field "chanels"; did you mean "channels"?'],
  [
    '{slack: {name: alpha, id: C000000001}}',
    'none',
    '5:11: "channels" is "none"; write fields here: slack, mailing-list, community-page, website, discussions, linkedin, repository, files',
  ],
  ['{name: alpha, id: C000000001}', '"#alpha"', `5:19: "slack" is "#alpha"; write fields here: ${fields.slack}`],
  ['id: C000000001', 'id: c1', `5:37: "id" is "c1"; ${slackId}`],
  ['id: C000000001', 'id: 12345678', `5:37: "id" is 12345678; ${slackId}`],
  [
    'id: C000000001',
    'id: C000000001, mailing-list: https://a.org',
    '5:49: unknown field "mailing-list"; remove it, or write one of: name, id, unconfirmed',
  ],
  ['id: C000000001}', 'id: C000000001, unconfirmed: false}', `5:62: "unconfirmed" is false; ${yes}`],
  ['id: C000000001}}', 'id: C000000001}, website: http://a.org}', `5:59: "website" is "http://a.org"; ${address}`],
  [
    'id: C000000001}}',
    'id: C000000001}, website: [https://a.org]}',
    '5:59: "website" is a list; write an address, or fields: url, unconfirmed',
  ],
  [
    'id: C000000001}}',
    'id: C000000001}, website: {url: https://localhost}}',
    `5:65: "url" is "https://localhost"; ${address}`,
  ],
  [
    'id: C000000001}}',
    'id: C000000001}, website: {unconfirmed: true}}',
    '5:59: field "url" is missing; add "url: …" here',
  ],
  [
    'id: C000000001}}',
    'id: C000000001}, website:}',
    '5:58: "website" is empty; write an address, or fields: url, unconfirmed',
  ],
  ['label: tag/alpha', 'label: Tag Alpha', `7:22: "label" is "Tag Alpha"; ${label}`],
  ['label: tag/alpha', 'label: 1', `7:22: "label" is 1; ${label}`],
  ['label: tag/alpha', 'known: {title: a}', `7:22: "known" is a group of fields; ${list}`],
  ['label: tag/alpha', 'known: [{title: a, summary: b, issue: -1}]', `7:53: "issue" is -1; ${issue}`],
  ['label: tag/alpha', 'known: [{title: a, summary: b, issue: 1.5}]', `7:53: "issue" is 1.5; ${issue}`],
  ['label: tag/alpha', 'known: [{title: a, summary: b, issue: "12"}]', `7:53: "issue" is "12"; ${issue}`],
  [
    'label: tag/alpha',
    'known: [{title: a, summary: b, issue: 99999999999999999999}]',
    `7:53: "issue" is 100000000000000000000; ${issue}`,
  ],
  [
    'label: tag/alpha',
    'known: [a]',
    '7:23: entry 1 of "known" is "a"; write fields here: title, summary, issue, folder, artifacts, notes, series, meets, slack',
  ],
  [
    '{on: 2026-01-01, sources: [https://example.org/]}',
    '2026-01-01',
    `8:11: "verified" is "2026-01-01"; write fields here: ${fields.verified}`,
  ],
  ['{on: 2026-01-01', '{on: 2026-02-30', `8:16: "on" is "2026-02-30"; ${day}`],
  ['{on: 2026-01-01', '{on: 2026', `8:16: "on" is 2026; ${day}`],
  ['{on: 2026-01-01', '{on: May 1', `8:16: "on" is "May 1"; ${day}`],
  ['{on: 2026-01-01, ', '{', '8:11: field "on" is missing; add "on: …" here'],
  ['[https://example.org/]', '[]', '8:37: "sources" is an empty list; give at least one'],
  [
    '[https://example.org/]',
    '[https://example.org/a b]',
    `8:38: entry 1 of "sources" is "https://example.org/a b"; ${address}`,
  ],
  [
    '[https://example.org/]',
    '["https://example.org/\u200b"]',
    `8:38: entry 1 of "sources" is "https://example.org/<U+200B>"; ${address}`,
  ],
  [
    '[https://example.org/]',
    `[https://example.org/${'a'.repeat(1000)}]`,
    '8:38: entry 1 of "sources" has 1020 characters; use at most 1000',
  ],
  [
    /leaders:[^$]*liaisons/,
    'leaders: ada\nliaisons',
    '9:10: "leaders" is "ada"; write fields here: chairs, tech-leads',
  ],
  ['[{person: ada, term', '[{person: "Ada L.", term', `10:21: "person" is "Ada L."; ${person}`],
  ['[{person: ada, term', '[{person: 5, term', `10:21: "person" is 5; ${person}`],
  ['[{person: ada, term', '[{persn: ada, term', '10:13: unknown field "persn"; did you mean "person"?'],
  [
    'term: {start: 2026-01-01, end: 2027-12-31}',
    'term: 2026',
    `10:32: "term" is 2026; write fields here: ${fields.term}`,
  ],
  ['end: 2027-12-31', 'end: 2027-12-32', `10:57: "end" is "2027-12-32"; ${day}`],
  ['end: 2027-12-31', 'end:', `10:56: "end" is empty; ${day}`],
  ['liaisons: [dan]', 'liaisons: dan', `12:11: "liaisons" is "dan"; ${list}`],
  ['liaisons: [dan]', 'liaisons: [dan doe]', `12:12: entry 1 of "liaisons" is "dan doe"; ${person}`],
  ['liaisons: [dan]', 'liaisons: [dan]\nstatus: gone', '13:9: "status" is "gone"; write active or archived'],
  [
    'liaisons: [dan]',
    'liaisons: [dan]\nchairs: [ada]',
    `13:1: unknown field "chairs"; remove it, or write one of: ${rootFields}`,
  ],
  ['url: https://example.org/charter', 'url: example.org/charter', `13:16: "url" is "example.org/charter"; ${address}`],
  ['state: text', 'state: txt', '13:52: "state" is "txt"; write text or placeholder'],
  ['why: Neighbors.', 'why: 5', '15:29: "why" is 5; put it in quotes: "5"'],
];

describe('a wrong value of a TAG gives one line that says what is wrong and how to fix it', () => {
  it.each(tag.map((wrong, row) => [row, ...wrong] as const))('row %i: %j', (_row, from, to, line) => {
    const found = complaints({ [ALPHA]: swap(from, to) });
    expect(found).toEqual([`${ALPHA}:${line}`]);
    expect(found[0]?.length).toBeLessThan(400);
  });
});
