import { describe, expect, it } from 'vitest';
import { fixture } from '../../../tests/fixture';
import { lists } from '../../views/lists';
import { byWeek, monday, upcoming, weekName } from './agenda';

/** What is shown of the fixture's groups, with these series for one of them. */
function shown(series: string, now: string, zoneOf: (series: { zone: string }) => string | undefined) {
  const registry = fixture({
    'tags/alpha/group.yaml': (text) => text.replace(/series: .*\]/, `series: [${series}]`),
  });
  const entries = upcoming(lists.meetings(registry, now.slice(0, 10)), Date.parse(now));
  return byWeek(entries, zoneOf).map(([week, all]) => [
    week,
    ...all.map((one) => `${one.series.title} ${one.instant}`),
  ]);
}

const late = '{title: Late, start: 2026-01-06T20:00, zone: America/Los_Angeles, rrule: FREQ=WEEKLY;INTERVAL=3}';
const early = '{title: Early, start: 2026-01-05T08:00, zone: Europe/London, rrule: FREQ=WEEKLY;INTERVAL=3}';
const sunday = '{title: Sunday, start: 2026-01-11T22:00, zone: UTC, rrule: FREQ=YEARLY}';

describe('the agenda', () => {
  it('is in the order of the instants, whatever group they belong to', () => {
    expect(shown(`${late}, ${early}`, '2026-01-05T00:00:00Z', () => 'UTC')).toEqual([
      ['2026-01-05', 'Early 2026-01-05T08:00:00Z', 'Late 2026-01-07T04:00:00Z'],
      ['2026-01-26', 'Early 2026-01-26T08:00:00Z', 'Late 2026-01-28T04:00:00Z'],
    ]);
  });

  it('leaves out what is over, and keeps what has begun', () => {
    const first = (now: string) => shown(early, now, () => 'UTC')[0]?.[1];
    expect(first('2026-01-05T08:59:00Z')).toBe('Early 2026-01-05T08:00:00Z');
    expect(first('2026-01-05T09:00:00Z')).toBe('Early 2026-01-26T08:00:00Z');
  });

  it('has four weeks, and the next of a rarer series', () => {
    const yearly = early.replace('WEEKLY;INTERVAL=3', 'YEARLY');
    expect(shown(yearly, '2026-01-06T00:00:00Z', () => 'UTC')).toEqual([['2027-01-04', 'Early 2027-01-05T08:00:00Z']]);
  });

  it('puts a meeting into the week of the zone, which may be the next one', () => {
    const now = '2026-01-10T00:00:00Z';
    expect(shown(sunday, now, () => 'UTC')[0]?.[0]).toBe('2026-01-05');
    expect(shown(sunday, now, () => 'Australia/Sydney')[0]?.[0]).toBe('2026-01-12');
    expect(shown(`${sunday}, ${late}`, now, ({ zone }) => zone).map(([week]) => week)).toEqual([
      '2026-01-05',
      '2026-01-26',
    ]);
  });
});

describe('a week', () => {
  it('begins on Monday', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-29'];
    expect(days.map((day) => monday(day))).toEqual(['2026-11-16', '2026-11-23', '2026-11-23']);
    expect(monday('2026-11-29', 1)).toBe('2026-11-30');
  });

  it('is called by its days, and by its distance only for a reader whose day is known', () => {
    expect(weekName('2026-11-23')).toBe('Nov 23–29');
    expect(weekName('2026-11-30')).toBe('Nov 30–Dec 6');
    expect(weekName('2026-11-23', '2026-11-29')).toBe('This week, Nov 23–29');
    expect(weekName('2026-11-30', '2026-11-23')).toBe('Next week, Nov 30–Dec 6');
    expect(weekName('2026-12-07', '2026-11-23')).toBe('Dec 7–13');
  });
});
