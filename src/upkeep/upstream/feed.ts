/** An iCalendar feed as meeting series, and what differs from ours. Reads no attendees, organizers or passcodes. */
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { allSeries, type Group } from '../../registry/registry';
import type { Series } from '../../registry/schema';
import { yearAhead } from '../../registry/series';
import { type Difference, differences, END, plain } from '../difference';
import type { Note } from './document';

/** A series with its meetings that moved and the address to join it, neither of which a series of ours holds. */
export type TheirSeries = Series & { except: string[]; moved: { from: string; to: string }[]; join?: string };

/** All that is read of an event. What else it says, of people above all, doesn't even reach the parser. */
const KEPT =
  /^((BEGIN|END):VEVENT|(UID|SUMMARY|STATUS|DTSTART|DTEND|DURATION|RRULE|EXDATE|RECURRENCE-ID|URL|LOCATION|DESCRIPTION)[;:])/i;

/** The public page of LFX where everybody registers for a meeting. */
const JOIN = /https:\/\/zoom-lfx\.platform\.linuxfoundation\.org\/meeting\/\d+(\?password=[\w-]+)?/;

/** An IANA name, also at the end of a longer one that a program made up. */
const ZONE = /[A-Z]\w+(\/[\w+-]+)+$|^UTC$/;

const text = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name) ?? '');

const zoneOf = (property: ICAL.Property | null): string | undefined =>
  String(property?.getFirstValue()).endsWith('Z') ? 'UTC' : ZONE.exec(property?.getFirstParameter('tzid') ?? '')?.[0];

/** The times of a property by the clock of a zone, or of their own: `2026-06-02T08:00`. @throws if one has no hour */
function times(event: ICAL.Component, name: string, zone?: string): string[] {
  return event.getAllProperties(name).flatMap((property) => {
    const own = zoneOf(property);
    return property.getValues().map((value) => {
      if (!own || !String(value).includes('T')) throw new Error('it has no hour, or no IANA time zone');
      const moment = Temporal.PlainDateTime.from(String(value).replace('Z', '')).toZonedDateTime(own);
      const local = moment.withTimeZone(zone ?? own).toPlainDateTime();
      return local.toString({ smallestUnit: 'minute' });
    });
  });
}

/** Shorter where it means the same: without an end in another century, and without the weekday of the start. */
function ruleOf(event: ICAL.Component, start: string): string {
  const weekday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][Temporal.PlainDateTime.from(start).dayOfWeek - 1];
  const rule = text(event, 'rrule').replace(/;UNTIL=2[1-9]\d\d[^;]*|;INTERVAL=1(?!\d)/g, '');
  if (rule.includes(',')) return rule;
  return rule.replace(/;WKST=../, '').replace(new RegExp(`(WEEKLY.*);BYDAY=${weekday}$`), '$1');
}

function seriesOf(event: ICAL.Component, changes: ICAL.Component[]): TheirSeries {
  const zone = zoneOf(event.getFirstProperty('dtstart')) ?? '';
  const [start = '', end] = [...times(event, 'dtstart'), ...times(event, 'dtend', zone)];
  const duration = end ? Temporal.PlainDateTime.from(start).until(end).toString() : text(event, 'duration');
  const except = times(event, 'exdate', zone);
  const moved: TheirSeries['moved'] = [];
  for (const change of changes) {
    const [from = '', to = ''] = [...times(change, 'recurrence-id', zone), ...times(change, 'dtstart', zone)];
    if (text(change, 'status') === 'CANCELLED') except.push(from);
    else if (from !== to) moved.push({ from, to });
  }
  const places = ['url', 'location', 'description'].map((name) => text(event, name)).join(' ');
  return {
    title: text(event, 'summary').replace(/\s+/g, ' ').trim(),
    start,
    zone,
    duration: duration.startsWith('PT') ? duration : undefined,
    rrule: ruleOf(event, start),
    except: except.map((time) => time.slice(0, 10)).sort(),
    moved,
    join: JOIN.exec(places)?.[0],
  };
}

/** When a rule gives meetings in the coming thirteen months, whatever its exceptions; empty if it is over. */
const ahead = ({ except, ...series }: Series, today: string): string => yearAhead(series, today).next.join();

/** Every series of a feed that has meetings from today on; what can't be read is left out and noted. */
export function seriesIn(feed: string, note: Note, today: string): TheirSeries[] {
  const attempt = <T>(what: string, make: () => T[]): T[] => {
    try {
      return make();
    } catch (error) {
      note(`"${what}" can't be read: ${(error as Error).message}; compare it by hand`);
      return [];
    }
  };
  // Each event by itself, so that a broken one spoils no other.
  const blocks = feed.replace(/\r?\n[ \t]/g, '').split(/^(?=BEGIN:VEVENT)/m);
  const events = blocks.slice(1).flatMap((block) => {
    const [lines = ''] = block.split(/(?<=^END:VEVENT)/m);
    const kept = lines.split(/\r?\n/).filter((line) => KEPT.test(line));
    const title = /^SUMMARY.*?:(.*)/m.exec(block)?.[1] ?? 'an event';
    return attempt(title, () => [ICAL.Component.fromString(kept.join('\n'))]);
  });
  const changes = events.filter((event) => event.hasProperty('recurrence-id'));
  return events.flatMap((event) => {
    if (changes.includes(event) || !event.hasProperty('rrule') || text(event, 'status') === 'CANCELLED') return [];
    const own = changes.filter((change) => text(change, 'uid') === text(event, 'uid'));
    return attempt(text(event, 'summary'), () => [seriesOf(event, own)].filter((series) => ahead(series, today)));
  });
}

/** What differs between the series of a group and of its feed, as far as they have meetings from today on. */
export function* compareSeries(group: Group, theirs: TheirSeries[], note: Note, today: string): Generator<Difference> {
  const differ = differences(group.source);
  const left = new Set(allSeries(group).filter(({ series }) => ahead(series, today)));
  for (const { moved, join: _join, ...series } of theirs) {
    const fix = `a series can't hold that, write it under "note" of the meetings`;
    for (const { from, to } of moved)
      if (from >= today) note(`"${series.title}": the meeting of ${from} moves to ${to}; ${fix}`);
    const except = series.except.filter((day) => day >= today);
    const isSame = (one: Series): boolean => ahead(one, today) === ahead(series, today);
    const known =
      [...left].find((one) => plain(one.series.title) === plain(series.title)) ??
      [...left].find((one) => isSame(one.series));
    if (!known) {
      yield differ(['meetings', 'series', END], { ...series, except: except.length > 0 ? except : undefined });
      continue;
    }
    left.delete(known);
    const { series: ours, path: place } = known;
    for (const field of isSame(ours) ? [] : (['start', 'zone', 'rrule'] as const))
      if (ours[field] !== series[field]) yield differ([...place, field], series[field]);
    if (series.duration && series.duration !== ours.duration) yield differ([...place, 'duration'], series.duration);
    // The day of a meeting that moved may be an exception here.
    const off = (ours.except ?? []).filter((day) => !moved.some(({ from }) => from.startsWith(day)));
    const [over, still] = [off.filter((day) => day < today), off.filter((day) => day >= today)];
    if (still.sort().join() !== except.join()) yield differ([...place, 'except'], [...over, ...except]);
  }
  for (const { path } of left) yield differ(path, undefined);
  const joins = [...new Set(theirs.flatMap(({ join }) => join ?? []))];
  const isKnown = JSON.stringify(group.facts.meetings.join ?? '').includes(String(joins[0]));
  if (joins.length > 1) note(`its meetings have several addresses to join, ${joins.join(', ')}; compare them by hand`);
  else if (joins[0] && !isKnown) yield differ(['meetings', 'join'], joins[0]);
}
