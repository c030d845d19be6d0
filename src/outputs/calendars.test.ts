import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixture as fixtureOf, realRegistry, take, withInitiative } from '../../tests/fixture';
import { activeGroups, type Registry, allSeries as seriesOf } from '../registry/registry';
import type { Series } from '../registry/schema';
import { lasts, occurrences } from '../registry/series';
import { calendars } from './calendars';

// node-ical expands rules to instants only where the machine itself is on UTC.
beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

const SITE = 'https://example.org/base';
const COUNT = 40;

const fixture = fixtureOf({
  'tags/alpha/group.yaml': (text) =>
    text
      .replace(
        'title: Call',
        'title: "Übung; ein Gespräch, das sich über viele Zeitzonen erstreckt – für alle \\\\ 全員のための会議"',
      )
      .replace('rrule: FREQ', 'duration: PT1H30M, except: [2026-06-09, 2026-10-27, 2026-11-10], rrule: FREQ'),
});
const real = realRegistry();

const allSeries = (registry: Registry) =>
  activeGroups(registry).flatMap((group) => [...seriesOf(group)].map(({ series }) => ({ group, series })));
const expected = (series: Series) => take(occurrences(series, '2000-01-01'), COUNT);
const iso = (date: Date) => date.toISOString().replace('.000', '');

type Read = { uid: string; summary: string; instants: string[]; minutes: number };

function byIcalJs(text: string): Read[] {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const steps = event.iterator();
    // A series that ends has no more of them.
    const instants = Array.from({ length: COUNT }, () => steps.next() as ICAL.Time | undefined).flatMap((time) =>
      time ? [iso(time.toJSDate())] : [],
    );
    const minutes = event.duration.toSeconds() / 60;
    return { uid: event.uid, summary: event.summary, instants, minutes };
  });
}

function byNodeIcal(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event.type !== 'VEVENT' || !event.rrule) return [];
    const excepted = Object.values((event.exdate ?? {}) as Record<string, Date>).map(iso);
    const found = event.rrule.all((_date, index) => index < COUNT + excepted.length).map(iso);
    const instants = found.filter((instant) => !excepted.includes(instant)).slice(0, COUNT);
    const minutes = (event.end.getTime() - event.start.getTime()) / 60_000;
    return [{ uid: event.uid, summary: event.summary, instants, minutes }];
  });
}

const sources: [string, Registry][] = [
  ['the fixture', fixture],
  ['the real registry', real],
];
const readers: [string, (text: string) => Read[]][] = [
  ['ical.js', byIcalJs],
  ['node-ical', byNodeIcal],
];
const cases = sources.flatMap(([source, registry]) =>
  readers.map(([reader, read]) => ({ source, registry, reader, read })),
);

describe.each(cases)('the calendars of $source, read by $reader', ({ registry, read }) => {
  const texts = calendars(registry, SITE);

  it('hold every series of the registry, at the right instants', () => {
    const series = allSeries(registry);
    const events = read(texts.all ?? '');
    expect(series.length).toBeGreaterThan(0);
    expect(events.map(({ summary }) => summary)).toEqual(
      series.map(({ group, series: { title } }) => `${group.facts.name}: ${title}`),
    );
    for (const [index, { series: one }] of series.entries()) {
      expect(events[index]?.instants).toEqual(expected(one));
      expect(events[index]?.minutes).toBe(lasts(one).total('minutes'));
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(series.length);
  });

  it('agree with one another, event by event', () => {
    const all = new Map(read(texts.all ?? '').map((event) => [event.uid, event]));
    const others = Object.entries(texts).filter(([name]) => name !== 'all');
    const events = others.flatMap(([, text]) => (text.includes('VEVENT') ? read(text) : []));
    expect(events.length).toBeGreaterThan(all.size);
    for (const event of events) expect(event).toEqual(all.get(event.uid));
  });
});

describe.each(sources)('the text of %s', (_source, registry) => {
  const texts = Object.entries(calendars(registry, SITE));

  it('has lines of at most 75 octets that end with CRLF', () => {
    const lines = texts.flatMap(([, text]) => text.split('\r\n').slice(0, -1));
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\uFFFD]/);
    }
    for (const [, text] of texts) expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('is the same each time', () => {
    expect(Object.entries(calendars(registry, SITE))).toEqual(texts);
  });
});

describe('the calendars', () => {
  it('are those of the groups with a series, of TAGs, of TCGs and of all', () => {
    expect(Object.keys(calendars(fixture, SITE))).toEqual(['alpha', 'tags', 'tcgs', 'all']);
  });

  it('say what an event is', () => {
    const text = (calendars(fixture, SITE).alpha ?? '').replaceAll('\r\n ', '');
    const event = text.slice(text.indexOf('BEGIN:VEVENT')).split('\r\n');
    expect(event.slice(0, 12)).toEqual([
      'BEGIN:VEVENT',
      'UID:tags-alpha-bung-ein-gespr-ch-das-sich-ber-viele-zeitzonen-erstreckt-f-r-alle-12676ee9@technical-groups',
      'DTSTAMP:20260101T000000Z',
      'LAST-MODIFIED:20260101T000000Z',
      'SEQUENCE:0',
      'DTSTART;TZID=Europe/London:20260106T080000',
      'DURATION:PT1H30M',
      'RRULE:FREQ=WEEKLY;INTERVAL=2',
      'EXDATE;TZID=Europe/London:20260609T080000',
      'EXDATE;TZID=Europe/London:20261027T080000',
      'EXDATE;TZID=Europe/London:20261110T080000',
      'STATUS:CONFIRMED',
    ]);
    expect(event).toContain(
      String.raw`SUMMARY:TAG Alpha: Übung\; ein Gespräch\, das sich über viele Zeitzonen erstreckt – für alle \\ 全員のための会議`,
    );
    expect(event).toContain('URL:https://example.org/base/tags/alpha/');
    expect(text).toContain('How to join: https://example.org/base/next/alpha/');
  });

  const one = (series: string) =>
    fixtureOf({ 'tags/alpha/group.yaml': (text) => text.replace(/series: .*\]/, `series: [${series}]`) });
  const when = 'start: 2026-01-06T08:00, zone: Europe/London, rrule: FREQ=WEEKLY';

  it('give every event an end, and say where it is assumed', () => {
    const [known, unknown] = [`{title: Call, duration: PT45M, ${when}}`, `{title: Call, ${when}}`].map((series) =>
      (calendars(one(series), SITE).alpha ?? '').replaceAll('\r\n ', ''),
    );
    expect(known).toContain('DURATION:PT45M\r\n');
    expect(known).not.toContain('assumed');
    expect(unknown).toContain('DURATION:PT1H\r\n');
    expect(unknown).toContain(String.raw`\nHow long it lasts is not recorded\; the end here is assumed.\n`);
  });

  it("hold an initiative's meetings among its group's, and name it", () => {
    const text = calendars(fixtureOf(withInitiative), SITE).gamma?.replaceAll('\r\n ', '');
    expect(text).toContain('SUMMARY:Gamma: Tasting\r\n');
    expect(text).toContain('DESCRIPTION:Meeting of the initiative Soup\\nevery week on Friday\\, 16:00 (UTC)');
  });

  it('know every series of today by the id that they have always had', () => {
    const ids = (calendars(real, SITE).all ?? '').replaceAll('\r\n ', '').matchAll(/^UID:(.*)@technical-groups\r$/gm);
    // A title with other marks gets a digest too, as the test above has it.
    const isPlain = ({ series }: { series: Series }) => /^[a-z0-9, ]*$/i.test(series.title);
    const all = allSeries(real);
    expect([...ids].flatMap(([, id], at) => (all.slice(at, at + 1).some(isPlain) ? id : []))).toEqual(
      all
        .filter(isPlain)
        .map(({ group, series }) => `${group.path}/${series.title}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')),
    );
  });

  it('keep two series apart whose titles have the same words', () => {
    const registry = one(['"Call"', '"Call!"', '"Call?"'].map((title) => `{title: ${title}, ${when}}`).join(', '));
    for (const [, read] of readers) {
      const uids = read(calendars(registry, SITE).alpha ?? '').map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(3);
    }
  });

  // Facts refuse such a title, so it is put into a registry that is read.
  it.each(['\r', '\n', '\r\n', '\x85', '\u2028', '\x0b'])('hold no line that a title with %j could bring in', (end) => {
    const registry = one(`{title: Call, ${when}}`);
    for (const { series } of allSeries(registry)) series.title = `Call${end}ATTENDEE:mailto:a@example.org`;
    const text = calendars(registry, SITE).alpha ?? '';
    const lines = text.replaceAll('\r\n ', '').split(/\r\n|[\p{Cc}\u2028]/u);
    expect(lines).toContain(String.raw`SUMMARY:TAG Alpha: Call\nATTENDEE:mailto:a@example.org`);
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
    for (const [, read] of readers) expect(read(text)).toHaveLength(1);
  });

  it('leave archived groups out', () => {
    const archived = fixtureOf({ 'tags/alpha/group.yaml': (text) => `${text}status: archived\n` });
    expect(Object.keys(calendars(archived, SITE))).toEqual(['tags', 'tcgs', 'all']);
    expect(calendars(archived, SITE).all).not.toContain('VEVENT');
  });
});
