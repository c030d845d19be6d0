/** What clock.js says before React runs, against what React says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { date, fromNow, hour, weekday, zoneName } from './when';

/** Runs clock.js over one element at the moment `now`. */
function run(dateTime: string, pattern: string, now: string) {
  const time = { dateTime, dataset: { clock: pattern } as Record<string, string>, textContent: 'as built' };
  vi.useFakeTimers({ now: new Date(now) });
  const listeners: (() => void)[] = [];
  const source = readFileSync(join(__dirname, '../../outputs/sleep/clock.js'), 'utf8');
  const start = new Function('addEventListener', 'document', source);
  start((_: string, then: () => void) => listeners.push(then), { querySelectorAll: () => [time] });
  for (const then of listeners) then();
  vi.useRealTimers();
  return time;
}

test.each(['2026-12-01T16:00:00Z', '2026-11-22T23:30:00Z', '2027-03-28T01:30:00Z'])(
  '%s reads as React says it',
  (at) => {
    const now = '2026-11-21T15:00:00Z';
    const said = run(at, '{days}, {weekday}, {date}, {hour} {zone}', now).textContent;
    expect(said).toBe(`${fromNow(at, Date.parse(now))}, ${weekday(at)}, ${date(at)}, ${hour(at)} ${zoneName(at)}`);
  },
);

test('for an instant that is past the page wakes', () => {
  const past = run('2026-12-01T16:00:00Z', '{days}', '2026-12-01T16:00:00Z');
  expect([past.textContent, 'wakes' in past.dataset]).toEqual(['as built', true]);
});
