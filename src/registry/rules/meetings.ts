import { RRuleTemporal } from 'rrule-temporal';
import type { Problem } from '../problems';
import { type Registry, shortName } from '../registry';

export function* rruleParses({ groups }: Registry): Generator<Problem> {
  for (const { facts, source } of groups.values()) {
    for (const [index, { rrule }] of facts.meetings.series.entries()) {
      const start = 'DTSTART:20260101T000000Z';
      try {
        new RRuleTemporal({ rruleString: `${start}\nRRULE:${rrule}`, strict: true });
      } catch (error) {
        const what = `the rule "${rrule}" can't be read (${(error as Error).message})`;
        const fix = 'write it as RFC 5545 has it: FREQ=WEEKLY;INTERVAL=2';
        yield source.problem(['meetings', 'series', index, 'rrule'], what, fix);
      }
    }
  }
}

const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** By name only: an abbreviation such as EST hides whether summer time is meant. */
export function* zoneIsIana({ groups }: Registry): Generator<Problem> {
  for (const { facts, source } of groups.values()) {
    for (const [index, { zone }] of facts.meetings.series.entries()) {
      if (zones.has(zone) || canonical(zone)) continue;
      const fix = 'use a name such as America/Los_Angeles or UTC';
      const path = ['meetings', 'series', index, 'zone'];
      yield source.problem(path, `"${zone}" is not an IANA time zone`, fix);
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

/** Names like Asia/Kolkata that an engine lists under an older spelling are still right. */
function canonical(zone: string): boolean {
  if (!zone.includes('/')) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
