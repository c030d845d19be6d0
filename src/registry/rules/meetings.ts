/** Rules on one group's meetings: a series is one that pages and calendars show alike. */
import { tzlib_get_timezones } from 'timezones-ical-library';
import { nearest } from '../nearest';
import { allSeries, type Group, type Registry } from '../registry';
import type { Series } from '../schema';
import { occurrences, recurrence, seriesId } from '../series';
import type { Faults } from './rule';

const zones = [tzlib_get_timezones()].flat().filter((zone) => zone.includes('/'));

/** What keeps a series from being read. */
function* unreadable(series: Series): Faults {
  const { zone, rrule } = series;
  // By a full name that IANA lists, links among them: an abbreviation such as EST hides whether summer time is meant.
  if (zone !== 'UTC' && !zones.includes(zone)) {
    const near = nearest(zone, zones) ?? 'America/Los_Angeles or UTC';
    yield [['zone'], `"${zone}" is not an IANA time zone`, `use a name such as ${near}`];
  }
  try {
    recurrence({ ...series, zone: 'UTC' }).next(new Date(0));
  } catch (error) {
    const why = (error as Error).message.replace(/^Maximum iterations.*/, 'it gives no meeting');
    const fix =
      'write it as RFC 5545 has it: FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231T235959Z, one series for each hour of a day';
    yield [['rrule'], `the rule ${JSON.stringify(rrule)} can't be read (${why})`, fix];
  }
}

/** What is wrong with a series that can be read. */
function* unfit(series: Series, today: string, group: Group): Faults {
  const { rrule, start, except } = series;
  const rule = recurrence(series);
  const first = rule.next(new Date(0), true)?.toString().slice(0, 16);
  // Calendars disagree on a start that its rule does not give: RFC 5545, 3.8.5.3.
  if (first !== start) {
    const fix = first ? `write ${first}, its first, or correct the rule` : 'correct it, or the end of the rule';
    yield [['start'], `the rule "${rrule}" gives no meeting at ${start}`, fix];
    return;
  }
  const wrong = except?.filter((day) => !rule.occursOn(day)).join(', ');
  if (wrong) yield [['except'], `no meeting falls on ${wrong}`, 'write days that the rule gives in its zone'];
  // Only a warning: time must not break a build.
  if (occurrences(series, today).next().done) {
    const what = `the rule "${rrule}" gives no meeting from ${today} on`;
    yield [['rrule'], what, 'record the schedule that holds now, or remove the series', 'warning'];
  }
  // By the id that calendars know a series by: titles that differ only in capitals, commas or spaces are one.
  const id = ({ title }: Series) => seriesId(group.path, title);
  const other = allSeries(group).find((one) => id(one.series) === id(series))?.series;
  const what = `another series is called ${JSON.stringify(other?.title)}`;
  if (other !== series) yield [['title'], what, 'give it a title of its own'];
}

export function* seriesTakesPlace(group: Group, _registry: Registry, today: string): Faults {
  for (const { series, path } of allSeries(group)) {
    const faults = [...unreadable(series)];
    if (faults.length === 0) faults.push(...unfit(series, today, group));
    for (const [at, ...words] of faults) yield [[...path, ...at], ...words];
  }
}
