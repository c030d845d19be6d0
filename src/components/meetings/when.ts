/**
 * Instants in words. An instant is ISO 8601 in UTC, or in milliseconds. A zone is an IANA name; without one it is the
 * reader's own.
 */
import type { SeriesView } from '@site/src/views/group';
import { unpack } from '../../registry/instants';

/** In milliseconds. */
export const DAY = 86_400_000;

type Instant = string | number;
type Options = Intl.DateTimeFormatOptions;
const formats: Record<string, Intl.DateTimeFormat> = {};
/** Kept, because to make one takes far longer than to use it. */
function formatOf(locale: string, options: Options): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  formats[key] ??= new Intl.DateTimeFormat(locale, options);
  return formats[key];
}
const formatted = (instant: Instant, timeZone: string | undefined, options: Options, locale = 'en-GB'): string =>
  formatOf(locale, { ...options, timeZone }).format(new Date(instant));

/** `2026-12-01`; Swedish writes dates as ISO 8601 does. */
export const isoDay = (instant: Instant, zone?: string): string => formatted(instant, zone, {}, 'sv-SE');

/** `Dec 1`. Words are put together here, because browsers differ in the commas and short names of whole dates. */
export const shortDay = (instant: Instant, zone?: string): string =>
  `${formatted(instant, zone, { month: 'short' }, 'en-US')} ${formatted(instant, zone, { day: 'numeric' })}`;

/** `Tue, Dec 1` */
export const day = (instant: Instant, zone?: string): string =>
  `${formatted(instant, zone, { weekday: 'short' })}, ${shortDay(instant, zone)}`;

/** `08:00` */
export const hour = (instant: Instant, zone?: string): string =>
  formatted(instant, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `PST`, `GMT+5:30` or `UTC`, as the zone is called on that day; or its long name of all days, `Pacific Time`. */
export function zoneName(instant: Instant, timeZone?: string, form: 'short' | 'longGeneric' = 'short'): string {
  const parts = formatOf('en-US', { timeZone, timeZoneName: form }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const endOf = ({ minutes }: SeriesView, instant: string): number => Date.parse(instant) + minutes * 60_000;

/** Occurrences that are not over, as instants in ISO 8601. */
export const coming = (series: SeriesView, now: number): string[] =>
  unpack(series.next).filter((instant) => endOf(series, instant) > now);

/** `today`, `tomorrow`, `in 2 days`, by the calendar of the zone; `now, until 17:00` where the end is recorded; `over`. */
export function fromNow(series: SeriesView, instant: string, now: number, zone?: string): string {
  const end = endOf(series, instant);
  if (end <= now) return 'over';
  if (Date.parse(instant) <= now) return series.duration ? `now, until ${hour(end, zone)}` : 'now, end not recorded';
  const dayOf = (at: Instant) => Date.parse(isoDay(at, zone)) / DAY;
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(dayOf(instant) - dayOf(now), 'day');
}
