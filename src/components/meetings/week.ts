import type { GroupMeetings } from '@site/src/views/lists';
import { coming, hour, weekday } from './when';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A week of meetings in a zone, else the reader's: each series once on each of its weekdays, at its next hour. */
export function weekOf(groups: GroupMeetings[], now: number, zone?: string) {
  const on = (day: string) => (group: GroupMeetings) =>
    group.series.flatMap((series) => {
      const instant = coming(series, now).find((one) => weekday(one, zone) === day);
      return instant ? [{ group, series, instant, hour: hour(instant, zone) }] : [];
    });
  const byHour = (a: { hour: string }, b: { hour: string }) => a.hour.localeCompare(b.hour, 'en');
  return days.map((day) => ({ day, entries: groups.flatMap(on(day)).sort(byHour) }));
}
