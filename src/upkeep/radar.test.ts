import { describe, expect, it } from 'vitest';
import { files, fixture } from '../../tests/fixture';
import { radar } from './radar';

const ALPHA = 'tags/alpha/group.yaml';
const BETA = 'tcgs/beta/group.yaml';
const TODAY = '2026-06-01';
type Changes = Parameters<typeof fixture>[0];

/** The lines under one heading, without what marks them as a list. */
function lines(title: string, changes: Changes = {}, today = TODAY): string[] {
  const part = radar(fixture(changes), today)
    .text.split('## ')
    .find((text) => text.startsWith(`${title}\n`));
  return (part?.match(/^- .*/gm) ?? []).map((line) => line.slice(2));
}

const swap = (file: string, from: string | RegExp, to: string) => ({
  [file]: (text: string) => text.replace(from, to),
});

describe('terms', () => {
  const title = 'Terms that ended, or end within 90 days';
  const ends = (day: string) => swap(ALPHA, 'end: 2027-12-31', `end: ${day}`);

  it('tell of an end up to 90 days ahead', () => {
    expect(lines(title, ends('2026-08-30'))).toEqual([
      '**TAG Alpha**: the term of Ada, chair, ends on 2026-08-30 (`fixture/tags/alpha/group.yaml:10`)',
    ]);
    expect(lines(title, ends('2026-08-31'))).toEqual([]);
  });

  it('tell of one that ended; its last day still counts', () => {
    expect(lines(title, ends('2026-05-31'))).toEqual([expect.stringContaining('Ada, chair, ended on 2026-05-31')]);
    expect(lines(title, ends('2026-06-01'))).toEqual([expect.stringContaining('Ada, chair, ends on 2026-06-01')]);
  });

  it('take the length from the rule where no end is recorded', () => {
    const day = '2027-12-31';
    const found = lines(title, {}, '2027-10-02');
    expect(found).toContain(
      `**TCG Beta**: the term of Bob, organizer, ends on ${day}, as the rule has it (\`fixture/tcgs/beta/group.yaml:10\`)`,
    );
    expect(lines(title, {}, '2027-10-01')).toEqual([]);
  });

  it('come soonest first, and past leaders not at all', () => {
    const former = swap(
      BETA,
      '{person: ada, role: organizers}',
      '{person: ada, role: organizers, term: {start: 2020-01-01, end: 2021-01-01}}',
    );
    const days = lines(title, former, '2028-01-01').map((line) => /on (\S{10})/.exec(line)?.[1]);
    expect(days).toEqual(['2027-12-31', '2027-12-31', '2028-01-01']);
  });
});

describe('seats', () => {
  it('tell of a group with fewer leaders than it should have', () => {
    expect(lines('Seats to fill')).toEqual([
      '**Gamma**: 0 of at least 2 leads recorded (`fixture/tags/alpha/subprojects/gamma/group.yaml:9`)',
      '**Oversight**: 1 of at least 11 members recorded (`fixture/toc/group.yaml:11`)',
    ]);
  });

  it('say nothing of an archived group, or once the seats are taken', () => {
    const gamma = 'tags/alpha/subprojects/gamma/group.yaml';
    const taken = { [gamma]: (text: string) => text.replace('leads: []', 'leads: [{person: bob}, {person: dan}]') };
    const archived = { [gamma]: (text: string) => `${text}status: archived\n` };
    for (const changes of [taken, archived]) expect(lines('Seats to fill', changes).join()).not.toContain('Gamma');
  });
});

it('tells of a group without a schedule', () => {
  const found = lines('Meetings without a schedule');
  expect(found).toContain('**TCG Beta**: no schedule and no feed recorded (`fixture/tcgs/beta/group.yaml:6`)');
  expect(found.join()).not.toContain('TAG Alpha');
});

it('tells of a charter without a text, the oldest first', () => {
  const title = 'Charters without a text';
  const empty = (on: string) => `charter: {url: https://example.org/b, state: placeholder, on: ${on}}\n`;
  const changes = {
    ...swap(ALPHA, 'state: text', 'state: placeholder'),
    [BETA]: (text: string) => text + empty('2025-01-01'),
  };
  expect(lines(title)).toEqual([]);
  expect(lines(title, changes)).toEqual([
    '**TCG Beta**: only placeholder text since 2025-01-01 (`fixture/tcgs/beta/group.yaml:12`)',
    '**TAG Alpha**: only placeholder text since 2026-01-01 (`fixture/tags/alpha/group.yaml:13`)',
  ]);
});

it('tells of facts to confirm, wherever they are', () => {
  const title = 'Facts to confirm';
  const changes = {
    ...swap(ALPHA, 'id: C000000001}', 'id: C000000001, unconfirmed: true}'),
    ...swap(BETA, '{start: 2026-01-01}', '{start: 2026-01-01, unconfirmed: true}'),
  };
  expect(lines(title)).toEqual([]);
  expect(lines(title, changes)).toEqual([
    '**TAG Alpha**: channels, slack: not confirmed (`fixture/tags/alpha/group.yaml:5`)',
    '**TCG Beta**: leaders, organizers, bob, term: not confirmed (`fixture/tcgs/beta/group.yaml:10`)',
  ]);
});

it('tells of facts that nobody compared for 180 days', () => {
  const title = 'Facts not verified for 180 days';
  expect(lines(title, {}, '2026-06-29')).toEqual([]);
  expect(lines(title, {}, '2026-06-30')).toContain(
    '**TAG Alpha**: last compared with its sources on 2026-01-01 (`fixture/tags/alpha/group.yaml:8`)',
  );
});

it('says so if there is nothing to report', () => {
  const archived = Object.keys(files).filter((file) => file.endsWith('group.yaml'));
  const changes = Object.fromEntries(archived.map((file) => [file, (text: string) => `${text}status: archived\n`]));
  expect(radar(fixture(changes), TODAY)).toEqual({ text: 'Nothing to report on 2026-06-01.\n', count: 0 });
  expect(radar(fixture(), TODAY).count).toBe(5);
});
