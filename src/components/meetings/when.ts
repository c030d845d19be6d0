/** Instants in words. A zone is an IANA name; without one it is the reader's own. */
import type { SeriesView } from '@site/src/views/group';

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

/** Minutes of an ISO 8601 duration such as `PT1H30M`; none where it isn't known. */
export function minutesOf(duration = ''): number {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Occurrences that aren't over; one that has begun counts until its end, where its duration is known. */
export const coming = ({ next, duration }: SeriesView, now: number): string[] =>
  next.filter((instant) => Date.parse(instant) + minutesOf(duration) * 60_000 >= now);

/** `today`, `tomorrow`, `in 2 days`: by the calendar of the zone. */
export function fromNow(instant: string, now: number, zone?: string): string {
  const day = (iso: string) => Date.parse(isoDay(iso, zone)) / 86_400_000;
  const days = day(instant) - day(new Date(now).toISOString());
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day');
}
