import { describe, expect, it } from 'vitest';
import { rhythm } from './series';

const series = (rrule: string) => ({
  title: 'Call',
  start: '2026-06-02T08:00',
  zone: 'America/Los_Angeles',
  rrule,
});

describe('the rhythm of a series in words', () => {
  it.each([
    ['FREQ=WEEKLY', 'every week on Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=2', 'every two weeks on Tuesday'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'every month on the second Tuesday'],
    ['FREQ=MONTHLY;BYDAY=1TU,3TU', 'every month on the first and third Tuesday'],
  ])('%s is "%s"', (rrule, words) => {
    expect(rhythm(series(rrule))).toBe(words);
  });

  it('leaves other rules to the library, but for the hour, which stands beside it', () => {
    expect(rhythm(series('FREQ=MONTHLY;BYDAY=-1FR'))).toBe('every month on last Friday');
    expect(rhythm({ ...series('FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261231T235959Z'), start: '2026-06-02T08:30' })).toBe(
      'every week on Tuesday and Thursday until December 31, 2026',
    );
  });
});
