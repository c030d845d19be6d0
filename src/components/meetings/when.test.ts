import { describe, expect, it } from 'vitest';
import { coming, date, fromNow, hour, isoDay, minutesOf, weekday, zoneName } from './when';

const TUESDAY = '2026-12-01T16:00:00Z';

describe('an instant in words', () => {
  it.each([
    ['America/Los_Angeles', '2026-12-01', 'Tuesday', '08:00', 'Pacific Standard Time'],
    ['Europe/London', '2026-12-01', 'Tuesday', '16:00', 'Greenwich Mean Time'],
    ['Asia/Kolkata', '2026-12-01', 'Tuesday', '21:30', 'India Standard Time'],
    ['Australia/Sydney', '2026-12-02', 'Wednesday', '03:00', 'Australian Eastern Daylight Time'],
    ['UTC', '2026-12-01', 'Tuesday', '16:00', 'Coordinated Universal Time'],
  ])('in %s', (zone, ...words) => {
    expect([isoDay, weekday, hour, zoneName].map((word) => word(TUESDAY, zone))).toEqual(words);
  });

  it('names the whole day', () => {
    // Whether a comma follows the weekday depends on the browser's data.
    expect(date(TUESDAY, 'Australia/Sydney').replace(',', '')).toBe('Wednesday 2 December 2026');
  });

  it('begins the day with hour 00', () => {
    expect(hour('2026-12-01T08:00:00Z', 'America/Los_Angeles')).toBe('00:00');
  });

  it('names a zone as it is called on that day', () => {
    expect(zoneName('2026-07-01T16:00:00Z', 'America/Los_Angeles')).toBe('Pacific Daylight Time');
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
    expect(fromNow(TUESDAY, Date.parse(now), zone)).toBe(words);
  });
});

describe('durations', () => {
  it.each([
    ['PT1H', 60],
    ['PT45M', 45],
    ['PT1H30M', 90],
    [undefined, 0],
  ])('%s is %i minutes', (duration, minutes) => {
    expect(minutesOf(duration)).toBe(minutes);
  });
});

describe('coming occurrences', () => {
  const series = {
    title: 'Call',
    start: '2026-12-01T16:00',
    zone: 'UTC',
    rrule: 'FREQ=WEEKLY',
    rhythm: 'every Tuesday',
    next: [TUESDAY, '2026-12-08T16:00:00Z'],
  };

  it('leave out what has begun, or is over where the duration is known', () => {
    const at = (now: string, duration?: string) => coming({ ...series, duration }, Date.parse(now)).length;
    expect(at('2026-12-01T16:00:00Z')).toBe(2);
    expect(at('2026-12-01T16:01:00Z')).toBe(1);
    expect(at('2026-12-01T16:30:00Z', 'PT1H')).toBe(2);
    expect(at('2026-12-01T17:01:00Z', 'PT1H')).toBe(1);
    expect(at('2027-01-01T00:00:00Z')).toBe(0);
  });
});
