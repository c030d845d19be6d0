/** Meetings of today's facts that the tests of the browser can count on. */
import { activeGroups } from '../src/registry/registry';
import type { Series } from '../src/registry/schema';
import { occurrences } from '../src/registry/series';
import { nextUrl } from '../src/views/urls';
import { take } from './fixture';
import { pick, registry } from './site';

export const DAY = 86_400_000;

export const words = (instant: Date, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(instant);

export const active = activeGroups(registry);
const allSeries = active.flatMap(({ facts }) => facts.meetings.series);

/** Whether clocks of the zone show different hours in January and July. */
const hasSummerTime = (zone: string) => {
  const [winter, summer] = ['01', '07'].map((month) =>
    words(new Date(`2026-${month}-15T12:00Z`), zone, { timeStyle: 'short' }),
  );
  return winter !== summer;
};
/** Whether it goes on, with a week or more between two meetings. */
export function isSparse(series: Series): boolean {
  const times = take(occurrences(series, new Date().toISOString().slice(0, 10)), 20).map(Date.parse);
  return times.length === 20 && times.every((time, at) => at === 0 || time - (times[at - 1] ?? 0) > 6 * DAY);
}

type Example = { path: string; name: string; series: Series; address: string; hour: string };
/** The groups with one series. */
export const examples = active.flatMap(({ path, facts: { name, meetings } }): Example[] => {
  const [series, ...others] = meetings.series;
  return series && others.length === 0
    ? [{ path, name, series, address: nextUrl(path), hour: series.start.slice(11) }]
    : [];
});
/** A group with one series, in a zone that changes to summer time, whose title tells it from all others. */
export const example = () =>
  pick('group with one series, of a title of its own, in a zone with summer time', examples, ({ series }) => {
    const alike = allSeries.filter(({ title }) => title.toLowerCase().includes(series.title.toLowerCase()));
    return hasSummerTime(series.zone) && isSparse(series) && alike.length === 1;
  });
