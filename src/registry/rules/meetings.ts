import { tzlib_get_timezones } from 'timezones-ical-library';
import { nearest } from '../nearest';
import type { Problem } from '../problems';
import { allSeries, type Group, type Registry, shortName } from '../registry';
import type { Series } from '../schema';
import { occurrences, recurrence, seriesId } from '../series';

type Fault = [field: keyof Series, what: string, fix: string, severity?: 'warning'];
type SeriesRule = (series: Series, today: string, group: Group) => Fault | undefined;

const zones = [tzlib_get_timezones()].flat().filter((zone) => zone.includes('/'));

/** By a full name that IANA lists, links among them: an abbreviation such as EST hides whether summer time is meant. */
const zoneIsIana: SeriesRule = ({ zone }) => {
  if (zone === 'UTC' || zones.includes(zone)) return undefined;
  const near = nearest(zone, zones) ?? 'America/Los_Angeles or UTC';
  return ['zone', `"${zone}" is not an IANA time zone`, `use a name such as ${near}`];
};

const ruleIsRfc5545: SeriesRule = (series) => {
  try {
    recurrence({ ...series, zone: 'UTC' }).next(new Date(0));
    return undefined;
  } catch (error) {
    const why = (error as Error).message.replace(/^Maximum iterations.*/, 'it gives no meeting');
    const fix =
      'write it as RFC 5545 has it: FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231T235959Z, one series for each hour of a day';
    return ['rrule', `the rule ${JSON.stringify(series.rrule)} can't be read (${why})`, fix];
  }
};

/** Calendars disagree on a start that its rule does not give: RFC 5545, 3.8.5.3. */
const startIsFirst: SeriesRule = (series) => {
  const first = recurrence(series).next(new Date(0), true)?.toString().slice(0, 16);
  if (first === series.start) return undefined;
  const fix = first ? `write ${first}, its first, or correct the rule` : 'correct it, or the end of the rule';
  return ['start', `the rule "${series.rrule}" gives no meeting at ${series.start}`, fix];
};

const exceptionsAreMeetings: SeriesRule = (series) => {
  const wrong = series.except?.filter((day) => !recurrence(series).occursOn(day)).join(', ');
  return wrong ? ['except', `no meeting falls on ${wrong}`, 'write days that the rule gives in its zone'] : undefined;
};

/** Only a warning: time must not break a build. */
const seriesGoesOn: SeriesRule = (series, today) => {
  const what = `the rule "${series.rrule}" gives no meeting from ${today} on`;
  const fix = 'record the schedule that holds now, or remove the series';
  return occurrences(series, today).next().done ? ['rrule', what, fix, 'warning'] : undefined;
};

/** By the id that calendars know a series by: titles that differ only in capitals, commas or spaces are one. */
const titleIsUnique: SeriesRule = (series, _today, group) => {
  const id = ({ title }: Series) => seriesId(group.path, title);
  const first = allSeries(group).find((one) => id(one.series) === id(series))?.series;
  const what = `another series is called ${JSON.stringify(first?.title)}`;
  return first === series ? undefined : ['title', what, 'give it a title of its own'];
};

/** In steps: one is taken only where those before it find nothing, from which its own findings would follow. */
const seriesRules = [[zoneIsIana, ruleIsRfc5545], [startIsFirst], [exceptionsAreMeetings, seriesGoesOn, titleIsUnique]];

/** A series is one that pages and calendars show alike. */
export function* seriesTakesPlace({ groups }: Registry, today: string): Generator<Problem> {
  for (const group of groups.values()) {
    for (const { series, path } of allSeries(group)) {
      for (const step of seriesRules) {
        const faults = step.map((rule) => rule(series, today, group)).filter((fault) => fault !== undefined);
        for (const [at, ...words] of faults) yield group.source.problem([...path, at], ...words);
        if (faults.length > 0) break;
      }
    }
  }
}

/** A group's calendar and the page of its next meeting are called after its last folder. */
export function* shortNameIsUnique({ groups }: Registry): Generator<Problem> {
  const taken = new Set(['all', 'tags', 'tcgs']);
  for (const { path, source } of groups.values()) {
    const what = `another calendar is called "${shortName(path)}" too`;
    if (taken.has(shortName(path))) yield source.problem([], what, 'give the folder another name');
    taken.add(shortName(path));
  }
}
