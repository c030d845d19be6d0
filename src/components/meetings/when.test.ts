import { describe, expect, it } from 'vitest';
import { fixture } from '../../../tests/fixture';
import { lists } from '../../views/lists';
import { coming, day, fromNow, hour, isoDay, zoneName } from './when';

const TUESDAY = '2026-12-01T16:00:00Z';

const series = {
  title: 'Call',
  start: '2026-12-01T16:00',
  zone: 'UTC',
  rrule: 'FREQ=WEEKLY',
  rhythm: 'every week on Tuesday',
  minutes: 60,
  next: [Date.parse(TUESDAY) / 60_000, 7 * 24 * 60],
  goesOn: true,
};

describe('an instant in words', () => {
  it.each([
    ['America/Los_Angeles', '2026-12-01', 'Tue, Dec 1', '08:00', 'PST'],
    ['Europe/London', '2026-12-01', 'Tue, Dec 1', '16:00', 'GMT'],
    ['Asia/Kolkata', '2026-12-01', 'Tue, Dec 1', '21:30', 'GMT+5:30'],
    ['Australia/Sydney', '2026-12-02', 'Wed, Dec 2', '03:00', 'GMT+11'],
    ['UTC', '2026-12-01', 'Tue, Dec 1', '16:00', 'UTC'],
  ])('in %s', (zone, ...words) => {
    expect([isoDay, day, hour, zoneName].map((word) => word(TUESDAY, zone))).toEqual(words);
  });

  it('begins the day with hour 00', () => {
    expect(hour('2026-12-01T08:00:00Z', 'America/Los_Angeles')).toBe('00:00');
  });

  it('names a zone as it is called on that day', () => {
    expect(zoneName('2026-07-01T16:00:00Z', 'America/Los_Angeles')).toBe('PDT');
    expect(zoneName('2026-07-01T16:00:00Z', 'America/Los_Angeles', 'longGeneric')).toBe('Pacific Time');
  });
});

describe('the days until an instant', () => {
  it.each([
    ['2026-12-01T06:00:00Z', 'Asia/Kolkata', 'today'],
    ['2026-11-30T18:29:00Z', 'Asia/Kolkata', 'tomorrow'],
    ['2026-11-30T18:31:00Z', 'Asia/Kolkata', 'today'],
    ['2026-11-29T16:00:00Z', 'America/Los_Angeles', 'in 2 days'],
    ['2026-11-29T23:59:00Z', 'Australia/Sydney', 'in 2 days'],
    ['2026-10-25T00:30:00Z', 'Europe/London', 'in 37 days'],
  ])('at %s in %s: %s', (now, zone, words) => {
    expect(fromNow(series, TUESDAY, Date.parse(now), zone)).toBe(words);
  });
});

describe('a meeting that has begun', () => {
  const at = (now: string, duration?: string, zone = 'UTC') =>
    fromNow({ ...series, duration }, TUESDAY, Date.parse(now), zone);

  it('lasts until an hour by the clock of the zone, if its duration is recorded', () => {
    expect(at('2026-12-01T16:00:00Z', 'PT1H')).toBe('now, until 17:00');
    expect(at('2026-12-01T16:30:00Z', 'PT1H', 'Asia/Kolkata')).toBe('now, until 22:30');
    expect(at('2026-12-01T16:59:00Z')).toBe('now, end not recorded');
  });

  it('is over in the end', () => {
    expect(at('2026-12-01T17:00:00Z', 'PT1H')).toBe('over');
  });
});

describe('coming occurrences', () => {
  const at = (now: string) => coming(series, Date.parse(now));

  it('leave out what is over', () => {
    expect(at('2026-12-01T16:00:00Z')).toEqual([TUESDAY, '2026-12-08T16:00:00Z']);
    expect(at('2026-12-01T16:59:00Z')).toHaveLength(2);
    expect(at('2026-12-01T17:00:00Z')).toEqual(['2026-12-08T16:00:00Z']);
    expect(at('2027-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('a page that nobody has built for a long time', () => {
  const [group] = lists.meetings(fixture(), '2026-06-01').filter(({ series }) => series.length > 0);
  const [series] = group?.series ?? [];
  const left = (now: string) => series && coming(series, Date.parse(now)).length;

  it('knows the next meeting for more than a year, then that there are others', () => {
    expect(left('2027-07-01T00:00:00Z')).toBe(1);
    expect(left('2027-08-01T00:00:00Z')).toBe(0);
    expect(series?.goesOn).toBe(true);
  });
});
