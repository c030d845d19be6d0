import { describe, expect, it } from 'vitest';
import { take } from '../../tests/fixture';
import { unpack } from './instants';
import { occurrences, seriesId, yearAhead } from './series';

const series = (zone: string, start: string, rrule = 'FREQ=DAILY') => ({ title: 'Call', start, zone, rrule });

const HOUR = 3_600_000;
const first = Date.parse('2026-10-01T00:00:00Z');
const last = Date.parse('2027-12-01T00:00:00Z');
const iso = (time: number) => new Date(time).toISOString().replace('.000', '');

/** What a clock in the zone shows, told by Intl alone: `2026-10-25 08:00`. */
function clockOf(zone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (time) => format.format(time);
}

/** The hours after which the zone's clock has jumped. */
function changesOf(zone: string): number[] {
  const clock = clockOf(zone);
  const shift = (time: number) => Date.parse(`${clock(time).replace(' ', 'T')}:00Z`) - time;
  const hours = Array.from({ length: (last - first) / HOUR }, (_, index) => first + index * HOUR);
  return hours.filter((time) => shift(time) !== shift(time - HOUR));
}

/** By hand, from the rules of the zones. */
const changes = {
  'America/Los_Angeles': ['2026-11-01T09:00:00Z', '2027-03-14T10:00:00Z', '2027-11-07T09:00:00Z'],
  'Europe/London': ['2026-10-25T01:00:00Z', '2027-03-28T01:00:00Z', '2027-10-31T01:00:00Z'],
  'Asia/Kolkata': [],
  'Australia/Sydney': ['2026-10-03T16:00:00Z', '2027-04-03T16:00:00Z', '2027-10-02T16:00:00Z'],
};

describe.each(Object.entries(changes))('in %s', (zone, expected) => {
  it('summer time changes where the test looks', () => {
    expect(changesOf(zone).map(iso)).toEqual(expected);
  });

  it.each(['00:30', '08:00', '16:00', '23:30'])('a meeting at %s keeps its hour on every day of 14 months', (hour) => {
    const clock = clockOf(zone);
    const quarters = Array.from({ length: ((last - first) / HOUR) * 2 }, (_, index) => first + (index * HOUR) / 2);
    const byIntl = quarters.filter((time) => clock(time).endsWith(` ${hour}`)).map(iso);
    expect(byIntl.length).toBeGreaterThan(420);
    expect(take(occurrences(series(zone, `2026-09-01T${hour}`), iso(first)), byIntl.length)).toEqual(byIntl);
  });
});

describe('by hand', () => {
  it.each([
    ['America/Los_Angeles', '2026-10-27', '2026-10-27T15:00:00Z', '2026-11-03T16:00:00Z'],
    ['America/Los_Angeles', '2027-03-09', '2027-03-09T16:00:00Z', '2027-03-16T15:00:00Z'],
    ['America/Los_Angeles', '2027-11-02', '2027-11-02T15:00:00Z', '2027-11-09T16:00:00Z'],
    ['Europe/London', '2026-10-20', '2026-10-20T07:00:00Z', '2026-10-27T08:00:00Z'],
    ['Europe/London', '2027-03-23', '2027-03-23T08:00:00Z', '2027-03-30T07:00:00Z'],
    ['Europe/London', '2027-10-26', '2027-10-26T07:00:00Z', '2027-11-02T08:00:00Z'],
    ['Asia/Kolkata', '2026-10-27', '2026-10-27T02:30:00Z', '2026-11-03T02:30:00Z'],
    ['Asia/Kolkata', '2027-03-09', '2027-03-09T02:30:00Z', '2027-03-16T02:30:00Z'],
    ['Australia/Sydney', '2026-09-29', '2026-09-28T22:00:00Z', '2026-10-05T21:00:00Z'],
    ['Australia/Sydney', '2027-03-30', '2027-03-29T21:00:00Z', '2027-04-05T22:00:00Z'],
    ['Australia/Sydney', '2027-09-28', '2027-09-27T22:00:00Z', '2027-10-04T21:00:00Z'],
  ])('%s, each week from %s at 08:00', (zone, day, before, after) => {
    expect(take(occurrences(series(zone, `${day}T08:00`, 'FREQ=WEEKLY'), before), 2)).toEqual([before, after]);
  });
});

describe('occurrences', () => {
  const weekly = series('Australia/Sydney', '2026-12-01T08:00', 'FREQ=WEEKLY');

  it('leave excepted days out, by the calendar of the zone', () => {
    const with2 = { ...weekly, except: ['2026-12-08', '2026-12-14'] };
    expect(take(occurrences(with2, '2026-11-30T21:00:00Z'), 3)).toEqual([
      '2026-11-30T21:00:00Z',
      '2026-12-14T21:00:00Z',
      '2026-12-21T21:00:00Z',
    ]);
  });

  it('begin at the instant itself, not before the start, and end with the rule', () => {
    expect(take(occurrences(weekly, '2026-11-30T21:00:01Z'), 1)).toEqual(['2026-12-07T21:00:00Z']);
    expect(take(occurrences(weekly, '2020-01-01T00:00:00Z'), 1)).toEqual(['2026-11-30T21:00:00Z']);
    const three = { ...weekly, rrule: 'FREQ=WEEKLY;COUNT=3', except: ['2026-12-08'] };
    expect(take(occurrences(three, '2026-01-01T00:00:00Z'), 12)).toEqual([
      '2026-11-30T21:00:00Z',
      '2026-12-14T21:00:00Z',
    ]);
    expect(take(occurrences(three, '2027-01-01T00:00:00Z'), 12)).toEqual([]);
  });

  it('follow rules by the month', () => {
    const toc = series('America/Los_Angeles', '2026-05-19T08:00', 'FREQ=MONTHLY;BYDAY=1TU,3TU');
    expect(take(occurrences(toc, '2026-10-10T00:00:00Z'), 3)).toEqual([
      '2026-10-20T15:00:00Z',
      '2026-11-03T16:00:00Z',
      '2026-11-17T16:00:00Z',
    ]);
  });

  it('skip an hour that a day does not have', () => {
    const early = series('Europe/London', '2027-03-27T01:30');
    expect(take(occurrences(early, '2027-03-27T00:00:00Z'), 2)).toEqual([
      '2027-03-27T01:30:00Z',
      '2027-03-29T00:30:00Z',
    ]);
  });
});

describe('the year ahead', () => {
  const ahead = (rrule: string, today = '2026-06-01') => {
    const { next, goesOn } = yearAhead(series('Europe/London', '2026-01-06T08:00', rrule), today);
    return { next: unpack(next), goesOn };
  };

  it('has thirteen months and one more, so that whoever has seen them all has an old page', () => {
    const { next, goesOn } = ahead('FREQ=WEEKLY;INTERVAL=2');
    expect([next[0], next.at(-2), next.at(-1), goesOn]).toEqual([
      '2026-06-09T07:00:00Z',
      '2027-06-22T07:00:00Z',
      '2027-07-06T07:00:00Z',
      true,
    ]);
  });

  it('takes few bytes', () => {
    const { next } = yearAhead(series('Europe/London', '2026-01-06T08:00', 'FREQ=WEEKLY'), '2026-06-01');
    expect(next.slice(0, 3)).toEqual([Date.parse('2026-06-02T07:00Z') / 60_000, 10_080, 10_080]);
    expect(JSON.stringify(next).length).toBeLessThan(400);
  });

  it('is shorter where the rule ends, and empty once it has ended', () => {
    expect(ahead('FREQ=WEEKLY;UNTIL=20260609T070000Z')).toEqual({
      next: ['2026-06-02T07:00:00Z', '2026-06-09T07:00:00Z'],
      goesOn: false,
    });
    expect(ahead('FREQ=WEEKLY;COUNT=3')).toEqual({ next: [], goesOn: false });
  });

  it('has the next one even if that is years away', () => {
    expect(ahead('FREQ=YEARLY;INTERVAL=3')).toEqual({ next: ['2029-01-06T08:00:00Z'], goesOn: true });
  });
});

describe('the id of a series', () => {
  it('is that of its words', () => {
    expect(seriesId('tcgs/alpha', 'For Europe, Africa and Asia')).toBe('tcgs-alpha-for-europe-africa-and-asia');
  });

  it('differs where the words are the same without their other signs', () => {
    const ids = ['Call', 'Call!', 'Call?', 'Call – 会議', 'Call – 全員', 'Çall'].map((title) => seriesId('toc', title));
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^toc-[a-z0-9-]+$/);
  });
});
