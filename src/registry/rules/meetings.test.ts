import { describe, expect, it } from 'vitest';
import { complaints, GAMMA, swap, withInitiative } from '../../../tests/fixture';

const ALPHA = 'tags/alpha/group.yaml';
const right = { title: 'Call', start: '2026-01-06T08:00', zone: 'Europe/London', rrule: 'FREQ=WEEKLY;INTERVAL=2' };

/** What the loader says of a group with these series, the first of which has its title on line 8. */
const said = (...series: object[]) =>
  complaints({
    [ALPHA]: (text) =>
      text.replace(
        /meetings: .*/,
        `meetings:\n  series:\n${series
          .map((one) => Object.entries({ ...right, ...one }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`))
          .map((lines) => `    - ${lines.join('\n      ')}`)
          .join('\n')}`,
      ),
  });

const READ =
  'write it as RFC 5545 has it: FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231T235959Z, one series for each hour of a day';
const zone = (written: string, near: string) =>
  `10:13: ${JSON.stringify(written)} is not an IANA time zone; use a name such as ${near}`;
const rule = (rrule: string, why: string) => `11:14: the rule ${JSON.stringify(rrule)} can't be read (${why}); ${READ}`;
const odd = (rrule: string, part: string) => rule(rrule, `${JSON.stringify(part)} has no place in it`);
const LOCAL = 'write local time, no zone: 2026-06-02T08:00';
const start = (written: string) => `9:14: "start" is "${written}"; ${LOCAL}`;
const duration = (written: string) =>
  `12:17: "duration" is "${written}"; write up to a day, as ISO 8601 has it: PT1H or PT45M`;

/** One thing wrong, and the one line that must come of it. */
const mistakes: [
  name: string,
  series: Partial<typeof right> & { duration?: string; except?: string[] },
  line: string,
][] = [
  ['an unknown part', { rrule: 'FREQ=WEEKLY;INTERVALL=2' }, odd('FREQ=WEEKLY;INTERVALL=2', 'INTERVALL=2')],
  ['a mistyped day', { rrule: 'FREQ=WEEKLY;BYDAY=TUE' }, rule('FREQ=WEEKLY;BYDAY=TUE', 'Invalid BYDAY value: TUE')],
  ['a day too many', { rrule: 'FREQ=WEEKLY;BYDAY=TU,' }, odd('FREQ=WEEKLY;BYDAY=TU,', 'BYDAY=TU,')],
  ['a month too many', { rrule: 'FREQ=YEARLY;BYMONTH=13' }, odd('FREQ=YEARLY;BYMONTH=13', 'BYMONTH=13')],
  ['small letters', { rrule: 'FREQ=weekly' }, odd('FREQ=weekly', 'FREQ=weekly')],
  ['an empty part', { rrule: 'FREQ=WEEKLY;' }, odd('FREQ=WEEKLY;', '')],
  ['a part twice', { rrule: 'FREQ=WEEKLY;COUNT=9;COUNT=9' }, odd('FREQ=WEEKLY;COUNT=9;COUNT=9', 'COUNT=9')],
  [
    'two intervals',
    { rrule: 'FREQ=WEEKLY;INTERVAL=1;INTERVAL=2' },
    odd('FREQ=WEEKLY;INTERVAL=1;INTERVAL=2', 'INTERVAL=1'),
  ],
  ['the name of the property', { rrule: 'RRULE:FREQ=WEEKLY' }, odd('RRULE:FREQ=WEEKLY', 'RRULE:FREQ=WEEKLY')],
  [
    'another calendar',
    { rrule: 'RSCALE=HEBREW;SKIP=OMIT;FREQ=YEARLY' },
    odd('RSCALE=HEBREW;SKIP=OMIT;FREQ=YEARLY', 'RSCALE=HEBREW'),
  ],
  [
    'an interval out of reach',
    { rrule: 'FREQ=YEARLY;INTERVAL=999999' },
    odd('FREQ=YEARLY;INTERVAL=999999', 'INTERVAL=999999'),
  ],
  [
    'a line break',
    { rrule: 'FREQ=WEEKLY\nEXDATE:20260120T080000Z' },
    '11:14: "rrule" is "FREQ=WEEKLY\\nEXDATE:20260120T080000Z"; type it again without a line break',
  ],
  ['a space', { rrule: 'FREQ=WEEKLY; INTERVAL=2' }, odd('FREQ=WEEKLY; INTERVAL=2', ' INTERVAL=2')],
  [
    'UNTIL in another form',
    { rrule: 'FREQ=WEEKLY;UNTIL=20271231' },
    rule('FREQ=WEEKLY;UNTIL=20271231', 'UNTIL rule part MUST have the same value type as DTSTART'),
  ],
  ['every hour', { rrule: 'FREQ=HOURLY' }, odd('FREQ=HOURLY', 'FREQ=HOURLY')],
  ['every minute', { rrule: 'FREQ=MINUTELY;COUNT=3' }, odd('FREQ=MINUTELY;COUNT=3', 'FREQ=MINUTELY')],
  ['two hours', { rrule: 'FREQ=DAILY;BYHOUR=8,9' }, odd('FREQ=DAILY;BYHOUR=8,9', 'BYHOUR=8,9')],
  [
    'a day that no month has',
    { rrule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30' },
    rule('FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'it gives no meeting'),
  ],
  [
    'an end before the start',
    { rrule: 'FREQ=WEEKLY;UNTIL=20260101T000000Z' },
    '9:14: the rule "FREQ=WEEKLY;UNTIL=20260101T000000Z" gives no meeting at 2026-01-06T08:00; correct it, or the end of the rule',
  ],
  [
    'a start beside the rule',
    { rrule: 'FREQ=WEEKLY;BYDAY=MO' },
    '9:14: the rule "FREQ=WEEKLY;BYDAY=MO" gives no meeting at 2026-01-06T08:00; write 2026-01-12T08:00, its first, or correct the rule',
  ],
  [
    'a start in an hour that is skipped',
    { start: '2026-03-29T01:30', rrule: 'FREQ=WEEKLY' },
    '9:14: the rule "FREQ=WEEKLY" gives no meeting at 2026-03-29T01:30; write 2026-03-29T02:30, its first, or correct the rule',
  ],
  ['a start with Z', { start: '2026-01-06T08:00Z' }, start('2026-01-06T08:00Z')],
  ['a start with an offset', { start: '2026-01-06T08:00+01:00' }, start('2026-01-06T08:00+01:00')],
  ['a start without minutes', { start: '2026-01-06T08' }, start('2026-01-06T08')],
  ['a start without an hour', { start: '2026-01-06' }, start('2026-01-06')],
  [
    'an exception on another day',
    { except: ['2026-01-20', '2026-01-27'] },
    '12:15: no meeting falls on 2026-01-27; write days that the rule gives in its zone',
  ],
  ['no duration', { duration: 'PT' }, duration('PT')],
  ['a duration of no minutes', { duration: 'PT0M' }, duration('PT0M')],
  ['a duration of no hours', { duration: 'PT0H0M' }, duration('PT0H0M')],
  ['a duration of more than a day', { duration: 'PT25H' }, duration('PT25H')],
  ['a zone in small letters', { zone: 'europe/london' }, zone('europe/london', 'Europe/London')],
  ['a mistyped zone', { zone: 'America/Los_Angelos' }, zone('America/Los_Angelos', 'America/Los_Angeles')],
  ...['EST', 'PST8PDT', 'UTC+2', 'GMT+1', '+02:00', 'Mars/Phobos'].map((name): (typeof mistakes)[number] => [
    `the zone ${name}`,
    { zone: name },
    zone(name, 'America/Los_Angeles or UTC'),
  ]),
  [
    'a series that is over',
    { rrule: 'FREQ=WEEKLY;UNTIL=20260501T000000Z' },
    '11:14: warning: the rule "FREQ=WEEKLY;UNTIL=20260501T000000Z" gives no meeting from 2026-06-01 on; record the schedule that holds now, or remove the series',
  ],
];

describe('the rules on meetings', () => {
  it.each(mistakes)('%s: one clear line', (_name, series, line) => {
    expect(said(series)).toEqual([`${ALPHA}:${line}`]);
  });

  it.each(['Call', 'CALL', ', Call'])('the title %s twice: one clear line', (title) => {
    const line = 'another series is called "Call"; give it a title of its own';
    expect(said({}, { title })).toEqual([`${ALPHA}:12:14: ${line}`]);
  });

  it("an initiative's series: the same lines, and a title that its group has too", () => {
    const said = (from: string, to: string) =>
      complaints({ [GAMMA]: (text) => swap(from, to)(withInitiative[GAMMA]?.(text) ?? '') });
    expect(said('zone: UTC', 'zone: EST')[0]).toContain(`${GAMMA}:7:112: "EST" is not an IANA time zone`);
    const call = 'series: [{title: tasting, start: 2026-06-04T16:00, zone: UTC, rrule: FREQ=WEEKLY}]';
    expect(said('series: []', call)).toEqual([
      `${GAMMA}:7:72: another series is called "tasting"; give it a title of its own`,
    ]);
  });

  it.each([
    [{ zone: 'Asia/Kolkata' }],
    [{ zone: 'US/Pacific' }],
    [{ zone: 'Europe/Kyiv' }],
    [{ zone: 'UTC' }],
    [{ rrule: 'FREQ=WEEKLY;INTERVAL=1;WKST=SU' }],
    [{ rrule: 'BYDAY=TU,TH;FREQ=WEEKLY' }],
    [{ rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231T235959Z' }],
    [{ rrule: 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1' }],
    [{ rrule: 'FREQ=YEARLY;BYMONTH=3,1;BYDAY=1TU' }],
    [{ rrule: 'FREQ=WEEKLY;COUNT=30' }],
    [{ duration: 'PT24H' }],
    [{ duration: 'PT90M', except: ['2026-01-20'] }],
    [{}, { title: 'Call!' }],
  ])('nothing is wrong with %j', (...series) => {
    expect(said(...series)).toEqual([]);
  });

  it('two mistakes of one series are two lines', () => {
    expect(said({ zone: 'EST', rrule: 'FREQ=OFTEN' })).toEqual([
      `${ALPHA}:${zone('EST', 'America/Los_Angeles or UTC')}`,
      `${ALPHA}:${rule('FREQ=OFTEN', 'Invalid FREQ value: OFTEN')}`,
    ]);
  });
});
