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
    expect(shown('2026-03-31T00:00:00Z', 'UTC')).toEqual(['Tuesday 07:00 Call']);
    expect(shown('2027-01-01T00:00:00Z', 'UTC')).toEqual([]);
  });
});
