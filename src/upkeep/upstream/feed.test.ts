import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../../tests/fixture';
import { printDifference } from '../difference';
import { compareWith } from '../drift';
import { seriesIn } from './feed';

const FEED = readFileSync(join(__dirname, '../../../tests/fixtures/upstream/feed.ics'), 'utf8');
const JOIN =
  'https://zoom-lfx.platform.linuxfoundation.org/meeting/90000000001?password=00000000-1111-2222-3333-444444444444';
const TODAY = '2026-06-01';
const ADDRESS = 'https://example.org/feed';

/** The fixture has the same series as the feed, from another start. */
const ours = (from: string | RegExp = 'notes', to = 'notes') =>
  fixture({
    'tags/alpha/group.yaml': (text) =>
      text
        .replace('series:', `feed: "${ADDRESS}", join: "${JOIN}", series:`)
        .replace('rrule:', 'duration: PT1H, rrule:')
        .replace(from, to),
  });

function compared(feed: string, registry = ours(), name = ADDRESS) {
  const notes: string[] = [];
  const found = compareWith(registry, name, feed, (line) => notes.push(line), TODAY);
  return {
    lines: found.map((each) => printDifference(each).replace(/^fixture\/tags\/alpha\/group.yaml:6:\d+: /, '')),
    notes,
  };
}

const event = (more: string) => `BEGIN:VEVENT\n${more}\nEND:VEVENT\nEND:VCALENDAR`;
const MOVED = `${ADDRESS}: "Call": the meeting of 2026-06-23T08:00 moves to 2026-06-24T09:30; a series can't hold that, write it under "note" of the meetings`;

describe('seriesIn', () => {
  it('turns a feed with the faults of LFX into series, without people and passcodes', () => {
    const notes: string[] = [];
    const series = seriesIn(FEED, (line) => notes.push(line), TODAY);
    expect(series).toEqual([
      {
        title: 'Call',
        start: '2025-08-05T08:00',
        zone: 'Europe/London',
        duration: 'PT1H',
        rrule: 'FREQ=WEEKLY;INTERVAL=2',
        except: ['2026-01-06'],
        moved: [{ from: '2026-06-23T08:00', to: '2026-06-24T09:30' }],
        join: JOIN,
      },
    ]);
    expect(notes).toEqual([]);
    expect(JSON.stringify(series)).not.toMatch(/@|123456|abcdef|Somebody/);
  });

  it.each([
    ['RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU;INTERVAL=1', 'FREQ=MONTHLY;BYDAY=1TU,3TU'],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO;WKST=SU', 'FREQ=WEEKLY;BYDAY=MO'],
    ['RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T235959Z', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T235959Z'],
    ['RRULE:FREQ=WEEKLY;INTERVAL=12;BYDAY=TU', 'FREQ=WEEKLY;INTERVAL=12'],
  ])('reads %s', (rule, expected) => {
    expect(seriesIn(FEED.replace(/RRULE:FREQ=WEEKLY.*/, rule), () => undefined, TODAY)[0]?.rrule).toBe(expected);
  });

  it('reads hours of UTC, zones with a prefix, cancellations and lengths', () => {
    const feed = FEED.replace('RECURRENCE-ID;TZID=Europe/London:20260623T080000', 'RECURRENCE-ID:20260623T070000Z')
      .replace('SUMMARY:Call\nEND', 'STATUS:CANCELLED\nSUMMARY:Call\nEND')
      .replaceAll('DTSTART;TZID=Europe/London', 'DTSTART;TZID=/made-up.example/Europe/London')
      .replace('DTEND;TZID=Europe/London:20250805T090000', 'DURATION:PT45M');
    expect(seriesIn(feed, () => undefined, TODAY)).toMatchObject([
      { zone: 'Europe/London', duration: 'PT45M', except: ['2026-01-06', '2026-06-23'], moved: [] },
    ]);
  });

  it.each([
    [
      'DTSTART;VALUE=DATE:20260602\nRRULE:FREQ=WEEKLY\nSUMMARY:Day',
      /"Day" can't be read: it has no hour, or no IANA time zone/,
    ],
    ['DTSTART:20260602T080000\nRRULE:FREQ=WEEKLY\nSUMMARY:Floating', /"Floating" can't be read: .*time zone/],
    ['DTSTART:20260602T080000Z\nRRULE:FREQ=NEVER\nSUMMARY:Odd', /"Odd" can't be read: invalid frequency/],
    ['DTSTART;TZID=Mars/Base:20260602T080000\nRRULE:FREQ=WEEKLY\nSUMMARY:Far', /"Far" can't be read/],
    ['DTSTART:20260210T080000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:Empty', /"Empty" can't be read/],
    ['SUMMARY:None\nRRULE:FREQ=WEEKLY', /"None" can't be read/],
  ])('names %s and goes on', (broken, note) => {
    const notes: string[] = [];
    expect(seriesIn(FEED.replace('END:VCALENDAR', event(broken)), (line) => notes.push(line), TODAY)).toHaveLength(1);
    expect(notes.join('\n')).toMatch(note);
    expect(notes.join('\n')).toMatch(/compare it by hand$/);
  });
});

describe('compareSeries', () => {
  it('finds no difference between rules that give the same meetings, and says which one moves', () => {
    expect(compared(FEED)).toEqual({ lines: [], notes: [MOVED] });
    expect(compared(FEED.replace('SUMMARY:Call\nORG', 'SUMMARY:TAG Alpha call\nORG')).lines).toEqual([]);
    expect(compared(FEED, ours('rrule:', 'except: [2026-06-23, 2026-01-06], rrule:')).lines).toEqual([]);
  });

  it.each([
    [
      'another day',
      FEED.replace('20250805T080000\nDTEND', '20250806T080000\nDTEND')
        .replace('DTEND;TZID=Europe/London:20250805', 'DTEND;TZID=Europe/London:20250806')
        .replace('BYDAY=TU', 'BYDAY=WE'),
      [`meetings.series.Call.start: ours 2026-01-06T08:00, theirs 2025-08-06T08:00`],
    ],
    [
      'a rhythm',
      FEED.replace(';INTERVAL=2', ''),
      [
        `meetings.series.Call.start: ours 2026-01-06T08:00, theirs 2025-08-05T08:00`,
        `meetings.series.Call.rrule: ours FREQ=WEEKLY;INTERVAL=2, theirs FREQ=WEEKLY`,
      ],
    ],
    [
      'a length',
      FEED.replace('DTEND;TZID=Europe/London:20250805T09', 'DTEND;TZID=Europe/London:20250805T10'),
      [`meetings.series.Call.duration: ours PT1H, theirs PT2H`],
    ],
    [
      'a day without',
      FEED.replace('EXDATE;TZID=Europe/London:20260106', 'EXDATE;TZID=Europe/London:20260609'),
      [`meetings.series.Call.except: ours nothing, theirs [2026-06-09]`],
    ],
    [
      'an address',
      FEED.replace('eting/90000000001', 'eting/90000000002'),
      [`meetings.join: ours ${JOIN}, theirs ${JOIN.replace('1?', '2?')}`],
    ],
    [
      'a new series',
      FEED.replace(
        'END:VCALENDAR',
        event('UID:2\nDTSTART:20260602T160000Z\nRRULE:FREQ=MONTHLY;BYDAY=1TU\nSUMMARY:Second'),
      ),
      [
        `meetings.series: ours nothing, theirs { title: Second, start: 2026-06-02T16:00, zone: UTC, rrule: FREQ=MONTHLY;BYDAY=1TU }`,
      ],
    ],
    [
      'a series that is gone',
      'BEGIN:VCALENDAR\nEND:VCALENDAR',
      [
        `meetings.series.Call: ours { title: Call, start: 2026-01-06T08:00, zone: Europe/London, duration: PT1H, rrule: FREQ=WEEKLY;INTERVAL=2 }, theirs nothing`,
      ],
    ],
  ])('finds %s', (_, feed, lines) => {
    expect(compared(feed).lines).toEqual(lines);
  });

  it('leaves out what is over, and single meetings', () => {
    const over = event('UID:2\nDTSTART:20200602T160000Z\nRRULE:FREQ=WEEKLY;UNTIL=20200801T000000Z\nSUMMARY:Over');
    const once = event('UID:3\nDTSTART:20260602T160000Z\nSUMMARY:Once');
    expect(compared(FEED.replace('END:VCALENDAR', over).replace('END:VCALENDAR', once)).lines).toEqual([]);
  });

  it('knows the group by its feed, or by the name of the calendar', () => {
    expect(compared(FEED, fixture(), 'feed.ics').lines).toHaveLength(2);
    expect(() => compared(FEED.replace('TAG Alpha', 'Else'), fixture(), 'feed.ics')).toThrow(
      'no group has feed.ics; write it as "feed"',
    );
    expect(() => compared(FEED.replace('END:VCALENDAR', ''))).toThrow('ends in the middle');
  });
});
