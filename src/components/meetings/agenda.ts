/** Meetings by their instant and their week, as an agenda shows them. */

import type { SeriesView } from '@site/src/views/group';
import type { GroupMeetings } from '@site/src/views/lists';
import { compare } from '../../registry/problems';
import { coming, DAY, isoDay, shortDay } from './when';

/** `instant` is ISO 8601 in UTC. */
export type Entry = { group: GroupMeetings; series: SeriesView; instant: string };
type ZoneOf = (series: SeriesView) => string | undefined;

/** Whether a group itself has a schedule, not only its initiatives. */
export const hasSchedule = ({ series }: Pick<GroupMeetings, 'series'>): boolean =>
  series.some(({ initiative }) => !initiative);

/** The meetings of four weeks that are not over at a time, and the next of each rarer series, by instant. */
export const upcoming = (groups: GroupMeetings[], time: number): Entry[] =>
  groups
    .flatMap((group) =>
      group.series.flatMap((series) =>
        coming(series, time)
          .filter((instant, index) => index === 0 || Date.parse(instant) < time + 28 * DAY)
          .map((instant) => ({ group, series, instant })),
      ),
    )
    .sort((a, b) => compare(a.instant, b.instant));

/** The Monday of an ISO 8601 day's week, later or earlier by whole weeks. */
export function monday(day: string, weeks = 0): string {
  const days = Date.parse(day) / DAY;
  return isoDay((days - ((days + 3) % 7) + weeks * 7) * DAY, 'UTC');
}

/** Entries under the Mondays of their weeks, each by the calendar of its zone. */
export function byWeek(entries: Entry[], zoneOf: ZoneOf): [monday: string, entries: Entry[]][] {
  const weeks: Record<string, Entry[]> = {};
  for (const entry of entries) {
    const start = monday(isoDay(entry.instant, zoneOf(entry.series)));
    weeks[start] = [...(weeks[start] ?? []), entry];
  }
  return Object.entries(weeks).sort(([a], [b]) => compare(a, b));
}

/** `Nov 23–29`, the week that begins on an ISO 8601 day; for a reader whose day is known, also which one it is. */
export function weekName(start: string, today?: string): string {
  const [first = '', last = ''] = [start, Date.parse(start) + 6 * DAY].map((at) => shortDay(at, 'UTC'));
  const [month = '', day] = last.split(' ');
  const days = `${first}–${first.startsWith(month) ? day : last}`;
  const which = today && ['This week', 'Next week'].find((_name, weeks) => monday(today, weeks) === start);
  return which ? `${which}, ${days}` : days;
}
