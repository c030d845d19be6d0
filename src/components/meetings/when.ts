/** Instants in words. A zone is an IANA name; without one it is the reader's own. */
import type { SeriesView } from '@site/src/views/group';
import { unpack } from '../../registry/instants';

type Options = Intl.DateTimeFormatOptions;
const formatted = (instant: string, timeZone: string | undefined, options: Options, locale = 'en-GB'): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(instant));

/** `2026-12-01`; Swedish writes dates as ISO 8601 does. */
export const isoDay = (instant: string, zone?: string): string => formatted(instant, zone, {}, 'sv-SE');

/** `Tuesday` */
export const weekday = (instant: string, zone?: string): string => formatted(instant, zone, { weekday: 'long' });

/** `Tuesday 1 December 2026` */
export const date = (instant: string, zone?: string): string => formatted(instant, zone, { dateStyle: 'full' });

/** `08:00` */
export const hour = (instant: string, zone?: string): string =>
  formatted(instant, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `Pacific Standard Time`, as the zone is called on that day. */
export function zoneName(instant: string, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const endOf = ({ minutes }: SeriesView, instant: string): number => Date.parse(instant) + minutes * 60_000;

/** Occurrences that are not over, as instants in ISO 8601. */
export const coming = (series: SeriesView, now: number): string[] =>
  unpack(series.next).filter((instant) => endOf(series, instant) > now);

/** What is said of an occurrence that has begun: its end, or only its beginning where no duration is recorded. */
export function running(series: SeriesView, instant: string, zone?: string): string {
  const name = zoneName(instant, zone);
  if (!series.duration) return `Began at ${hour(instant, zone)} ${name}; its end is not recorded`;
  return `Next: now, until ${hour(new Date(endOf(series, instant)).toISOString(), zone)} ${name}`;
}

/** `today`, `tomorrow`, `in 2 days`: by the calendar of the zone. */
export function fromNow(instant: string, now: number, zone?: string): string {
  const day = (iso: string) => Date.parse(isoDay(iso, zone)) / 86_400_000;
  const days = day(instant) - day(new Date(now).toISOString());
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day');
}
