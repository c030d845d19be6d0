import type { GroupMeetings } from '@site/src/views/lists';
import { coming, hour, weekday } from './when';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Those of six and a half days, since summer time can bring the meeting of the next week to another weekday. */
const week = (all: string[]) => all.filter((one) => Date.parse(one) < Date.parse(all[0] ?? one) + 6.5 * 86_400_000);

/** A week of meetings in a zone, else the reader's: each series once on each weekday it has, from its next meeting on. */
export function weekOf(groups: GroupMeetings[], now: number, zone?: string) {
  const on = (day: string) => (group: GroupMeetings) =>
    group.series.flatMap((series) => {
      const instant = week(coming(series, now)).find((one) => weekday(one, zone) === day);
      return instant ? [{ group, series, instant, hour: hour(instant, zone) }] : [];
    });
  const byHour = (a: { hour: string }, b: { hour: string }) => a.hour.localeCompare(b.hour, 'en');
  return days.map((day) => ({ day, entries: groups.flatMap(on(day)).sort(byHour) }));
}
