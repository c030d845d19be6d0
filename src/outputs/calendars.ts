/** The groups' meetings as calendars (RFC 5545): the same bytes for the same facts. */
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { activeGroups, allSeries, type Group, type Registry, shortName } from '../registry/registry';
import type { Series } from '../registry/schema';
import { lasts, rhythm, seriesId } from '../registry/series';
import { nextUrl, pageUrl } from '../views/urls';
import type { Output } from './output';

/** Text as a value (RFC 5545, 3.3.11). Line breaks of every kind are written as one, lest they end the property. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\p{Cc}\u2028\u2029]/gu, '\\n');

/** A day or a time without its marks: `20260602T080000`. */
const basic = (time: string): string => time.replace(/[-:]/g, '');

/** A line in pieces of at most 75 octets, no character cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  let octets = 0;
  return Array.from(line, (character) => {
    octets += Buffer.byteLength(character);
    if (octets <= 75) return character;
    octets = 1 + Buffer.byteLength(character);
    return `\r\n ${character}`;
  }).join('');
}

function event({ path, facts }: Group, series: Series, site: string, initiative?: string): string[] {
  const { title, start, zone, duration, rrule, except = [], unconfirmed } = series;
  const [, parameter] = tzlib_get_ical_block(zone);
  const checked = `${basic(facts.verified.on)}T000000Z`;
  const description = [
    initiative && `Meeting of the initiative ${initiative}`,
    `${rhythm(series)}, ${start.slice(11)} (${zone})`,
    !duration && 'How long it lasts is not recorded; the end here is assumed.',
    unconfirmed && 'The group has not confirmed this yet.',
    facts.meetings.note,
    `How to join: ${site}${nextUrl(path)}`,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${seriesId(path, title)}@technical-groups`,
    `DTSTAMP:${checked}`,
    `LAST-MODIFIED:${checked}`,
    'SEQUENCE:0',
    `DTSTART;${parameter}:${basic(start)}00`,
    `DURATION:${lasts(series)}`,
    `RRULE:${rrule}`,
    ...except.map((day) => `EXDATE;${parameter}:${basic(day)}${basic(start).slice(8)}00`),
    `STATUS:${unconfirmed ? 'TENTATIVE' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(`${facts.name}: ${title}`)}`,
    `DESCRIPTION:${escaped(description.filter(Boolean).join('\n'))}`,
    `URL:${site}${pageUrl(path)}`,
    'END:VEVENT',
  ];
}

function calendar(name: string, groups: Group[], site: string): string {
  const events = groups.flatMap((group) => allSeries(group).map((one) => ({ group, ...one })));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CNCF technical groups//Meetings//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...new Set(events.flatMap(({ series }) => tzlib_get_ical_block(series.zone).slice(0, 1))),
    ...events.flatMap(({ group, series, initiative }) => event(group, series, site, initiative)),
    'END:VCALENDAR',
  ];
  return lines.flatMap((text) => text.split('\r\n').map((line) => `${folded(line)}\r\n`)).join('');
}

/**
 * The calendars by their names: of each active group that has series, of the TAGs and TCGs, and of all groups.
 * @param site the site's address, without a slash at its end
 */
export function calendars(registry: Registry, site: string): Record<string, string> {
  const all = activeGroups(registry);
  const below = (folder: string) => all.filter(({ path }) => path.startsWith(folder));
  const own = all.filter((group) => allSeries(group).length > 0);
  return {
    ...Object.fromEntries(own.map((group) => [shortName(group.path), calendar(group.facts.name, [group], site)])),
    tags: calendar('CNCF TAGs and their subprojects', below('tags/'), site),
    tcgs: calendar('CNCF TCGs', below('tcgs/'), site),
    all: calendar('CNCF technical groups', all, site),
  };
}

/** The calendars as files. */
export const calendarFiles: Output = (registry, { url }) =>
  Object.fromEntries(Object.entries(calendars(registry, url)).map(([name, text]) => [`calendar/${name}.ics`, text]));
