/** A meeting series: when it takes place, as instants and in words. The one place that reads an RRULE. */
import 'temporal-polyfill/global';
import { RRuleTemporal } from 'rrule-temporal';
import { toText } from 'rrule-temporal/totext';
import { Temporal } from 'temporal-polyfill';
import type { Series } from './schema';

/** The library's rule object for a series; starts are local to the series' zone (RFC 5545, 3.3.10). */
export function recurrence({ start, zone, rrule }: Series): RRuleTemporal {
  const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
  return new RRuleTemporal({ rruleString: rrule, dtstart });
}

/**
 * The next occurrences of a series, without its exceptions. They keep their local hour when summer time begins or
 * ends; one whose hour is skipped on such a day does not take place (RFC 5545, 3.3.10).
 * @param from an instant as ISO 8601; an occurrence at this very instant counts
 * @returns instants as ISO 8601 in UTC, `2026-12-01T16:00:00Z`; fewer than `count` where the rule ends
 */
export function occurrences(series: Series, from: string, count: number): string[] {
  const rule = recurrence(series);
  const found: string[] = [];
  for (let next = rule.next(new Date(from), true); next && found.length < count; next = rule.next(next)) {
    if (!series.except?.includes(next.toPlainDate().toString())) found.push(next.toInstant().toString());
  }
  return found;
}

const ORDINAL = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const DAYS: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/**
 * How often a series meets, as people say it: `every second Tuesday`, `first and third Tuesday of the month`.
 * Rules of other forms fall back to the library's English.
 */
export function rhythm(series: Series): string {
  const parts = Object.fromEntries(series.rrule.split(';').map((part) => part.split('=')));
  const interval = Number(parts.INTERVAL ?? 1);
  const plain = Object.keys(parts).every((key) => ['FREQ', 'INTERVAL', 'BYDAY'].includes(key));
  if (plain && parts.FREQ === 'WEEKLY' && !parts.BYDAY && interval <= 4) {
    const day = Object.values(DAYS)[Temporal.PlainDateTime.from(series.start).dayOfWeek - 1];
    return `every ${interval > 1 ? `${ORDINAL[interval]} ` : ''}${day}`;
  }
  const nth = parts.BYDAY?.split(',').map((value: string) => /^([1-5])([A-Z]{2})$/.exec(value));
  const days = new Set(nth?.map((match: RegExpExecArray | null) => match?.[2]));
  if (plain && parts.FREQ === 'MONTHLY' && interval === 1 && days.size === 1 && nth?.[0]) {
    const which = nth.map((match: RegExpExecArray) => ORDINAL[Number(match[1])]);
    return `${which.join(' and ')} ${DAYS[nth[0][2]]} of the month`;
  }
  return toText(recurrence(series), 'en', { excludeTzAbbreviation: true });
}
