/** A meeting series: when it takes place, as instants and in words. The one place that reads an RRULE. */
import { createHash } from 'node:crypto';
import { RRuleTemporal } from 'rrule-temporal';
import { toText } from 'rrule-temporal/totext';
import { Temporal } from 'temporal-polyfill';
import type { Series } from './schema';

/** How long a meeting lasts: an hour where no duration is recorded. */
export const lasts = ({ duration = 'PT1H' }: Series): Temporal.Duration => Temporal.Duration.from(duration);

/** Parts that no series may have: hours beside that of its start, other calendars, intervals of a thousand and more. */
const UNFIT = /^(RSCALE|INTERVAL=\d{4}|FREQ=(HOUR|MINUTE|SECOND)LY|BY(HOUR|MINUTE|SECOND))/;

/** The library's rule for a series, local to its zone (RFC 5545, 3.3.10). @throws if a part of it is not understood */
export function recurrence({ start, zone, rrule }: Series): RRuleTemporal {
  const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
  const rule = new RRuleTemporal({ rruleString: rrule.replace(/\s/g, ''), dtstart, strict: true });
  const known = `;INTERVAL=${rule.options().interval ?? 1};${rule.toString().split('RRULE:')[1]};`;
  const parts = rrule.split(';');
  const odd = parts.find((part, at) => !known.includes(`;${part};`) || UNFIT.test(part) || parts.indexOf(part) < at);
  if (odd !== undefined) throw new Error(`${JSON.stringify(odd)} has no place in it`);
  return rule;
}

/**
 * The occurrences of a series, without its exceptions. They keep their local hour when summer time begins or ends; one
 * whose hour is skipped on such a day does not take place (RFC 5545, 3.3.10).
 * @param from an instant or a day in UTC, as ISO 8601; an occurrence at this very instant counts
 * @returns instants as ISO 8601 in UTC, `2026-12-01T16:00:00Z`, without end where the rule has none
 */
export function* occurrences(series: Series, from: string): Generator<string> {
  const rule = recurrence(series);
  for (let next = rule.next(new Date(from), true); next; next = rule.next(next)) {
    if (!series.except?.includes(next.toPlainDate().toString())) yield next.toInstant().toString();
  }
}

type Ahead = { next: number[]; goesOn: boolean };
/** What was worked out, because several views of a build ask for it; by the day. */
const yearsAhead = new WeakMap<Series, Record<string, Ahead>>();

/**
 * The occurrences of thirteen months from an ISO 8601 day, and the one after: a page that runs out of them is old.
 * @returns `next` in minutes, from 1970 to the first and from each to the following; `goesOn` if there are more
 */
export function yearAhead(series: Series, today: string): Ahead {
  const ahead = yearsAhead.get(series)?.[today];
  if (ahead) return ahead;
  const end = Date.parse(Temporal.PlainDate.from(today).add({ months: 13 }).toString());
  const times = [0];
  for (const instant of occurrences(series, today)) {
    times.push(Date.parse(instant));
    if (Date.parse(instant) >= end) break;
  }
  const next = times.slice(1).map((time, before) => (time - (times[before] ?? 0)) / 60_000);
  const found = { next, goesOn: times.some((time) => time >= end) };
  yearsAhead.set(series, { [today]: found });
  return found;
}

/** What calendars know a series by, as long as its title stays: its words, with a digest where they lack some of it. */
export function seriesId(path: string, title: string): string {
  const digest = createHash('sha256').update(title).digest('hex').slice(0, 8);
  const whole = /^[a-z0-9, ]*$/i.test(title) ? `${path}/${title}` : `${path}/${title}/${digest}`;
  return whole.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

const WEEKS = ['', 'week', 'two weeks', 'three weeks', 'four weeks'];
const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const ORDINAL = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/**
 * How often a series meets, as people say it: `every two weeks on Tuesday`, `every month on the first and third
 * Tuesday`. Rules of other forms fall back to the library's English, without the hour.
 */
export function rhythm(series: Series): string {
  const { rrule, start } = series;
  const digits = rrule.match(/\d/g)?.map(Number) ?? [];
  const day = weekday.format(new Date(start.slice(0, 10)));
  if (/^FREQ=WEEKLY(;INTERVAL=[2-4])?$/.test(rrule)) return `every ${WEEKS[digits[0] ?? 1]} on ${day}`;
  if (/^FREQ=MONTHLY;BYDAY=[1-5](..)(,[1-5]\1)*$/.test(rrule))
    return `every month on the ${digits.map((nth) => ORDINAL[nth]).join(' and ')} ${day}`;
  return toText(recurrence(series), 'en', { excludeTzAbbreviation: true }).replace(/ at [\d:]+ [AP]M/, '');
}
