import { describe, expect, it } from 'vitest';
import { fixture } from '../../../tests/fixture';
import { lists } from '../../views/lists';
import { weekOf } from './week';

const registry = fixture({
  'tags/alpha/group.yaml': (text) =>
    text.replace(
      'series: [',
      'series: [{title: Late, start: 2026-01-06T20:00, zone: America/Los_Angeles, rrule: "FREQ=WEEKLY;BYDAY=TU,TH"}, ',
    ),
});
const groups = lists.meetings(registry, '2026-01-05');
const shown = (now: string, zone: string) =>
  weekOf(groups, Date.parse(now), zone).flatMap(({ day, entries }) =>
    entries.map(({ series, hour }) => `${day} ${hour} ${series.title}`),
  );

describe('the week', () => {
  it('has seven days from Monday on', () => {
    expect(weekOf([], 0, 'UTC').map(({ day }) => day.slice(0, 2))).toEqual(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']);
  });

  it('shows each series once a weekday, by the hour, on the days of the zone', () => {
    const now = '2026-01-05T00:00:00Z';
    expect(shown(now, 'America/Los_Angeles')).toEqual([
      'Tuesday 00:00 Call',
      'Tuesday 20:00 Late',
      'Thursday 20:00 Late',
    ]);
    expect(shown(now, 'Asia/Kolkata')).toEqual(['Tuesday 13:30 Call', 'Wednesday 09:30 Late', 'Friday 09:30 Late']);
  });

  it('shows the hour of the next meeting, not of one that is past', () => {
    const summer = ['Tuesday 07:00 Call', 'Wednesday 03:00 Late', 'Friday 03:00 Late'];
    expect(shown('2026-03-31T00:00:00Z', 'UTC')).toEqual(summer);
    expect(shown('2027-03-01T00:00:00Z', 'UTC')).toEqual([]);
  });

  /** One series alone, from a day on. */
  const alone = (series: string, now: string, zone: string) => {
    const changed = fixture({
      'tags/alpha/group.yaml': (text) => text.replace(/series: .*\]/, `series: [{${series}}]`),
    });
    const week = weekOf(lists.meetings(changed, now.slice(0, 10)), Date.parse(now), zone);
    return week.flatMap(({ day, entries }) => entries.map((entry) => `${day} ${entry.hour}`));
  };

  it('shows a series once where summer time moves later ones to another day of the reader', () => {
    // In India from 23:30 on Tuesday to 00:30 on Wednesday.
    const series = 'title: Call, start: 2026-01-06T11:00, zone: America/Los_Angeles, rrule: FREQ=WEEKLY';
    expect(alone(series, '2026-10-25T00:00:00Z', 'Asia/Kolkata')).toEqual(['Tuesday 23:30']);
    expect(alone(series, '2026-10-28T00:00:00Z', 'Asia/Kolkata')).toEqual(['Wednesday 00:30']);
    expect(alone(series, '2027-03-08T00:00:00Z', 'Asia/Kolkata')).toEqual(['Wednesday 00:30']);
  });

  it('shows a monthly series once, on the day of its next meeting', () => {
    const series = 'title: Call, start: 2026-01-06T08:00, zone: UTC, rrule: FREQ=MONTHLY;BYMONTHDAY=6';
    expect(alone(series, '2026-02-01T00:00:00Z', 'UTC')).toEqual(['Friday 08:00']);
    expect(alone(series, '2026-02-07T00:00:00Z', 'UTC')).toEqual(['Friday 08:00']);
    expect(alone(series, '2026-03-07T00:00:00Z', 'UTC')).toEqual(['Monday 08:00']);
  });

  it('shows a daily series on each day', () => {
    const series = 'title: Call, start: 2026-01-06T08:00, zone: Europe/London, rrule: FREQ=DAILY';
    expect(alone(series, '2026-03-26T00:00:00Z', 'UTC')).toHaveLength(7);
    expect(alone(series, '2026-10-22T00:00:00Z', 'UTC')).toHaveLength(7);
  });
});
