/** What clock.js says before a page is awake, against what the page says then. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { SeriesView } from '../../views/group';
import { day, fromNow, hour, zoneName } from './when';

const series = { minutes: 60 } as SeriesView;

afterEach(() => vi.unstubAllEnvs());

/** Runs clock.js over one element at the moment `now`, for a reader who stored this zone. */
function run(at: string, clock: string, now: string, zone: string | null = null) {
  const closest = (selector: string) => (selector === '[aria-labelledby^=week]' ? {} : null);
  const element = { dataset: { at, clock } as Record<string, string>, textContent: 'as built', closest };
  vi.useFakeTimers({ now: new Date(now) });
  const listeners: (() => void)[] = [];
  const source = readFileSync(join(__dirname, '../../outputs/sleep/clock.js'), 'utf8');
  const start = new Function('addEventListener', 'document', 'localStorage', source);
  const all = (selector: string) => (selector === '[data-clock]' ? [element] : []);
  start((_: string, then: () => void) => listeners.push(then), { querySelectorAll: all }, { getItem: () => zone });
  for (const then of listeners) then();
  vi.useRealTimers();
  return element;
}

test.each(['2026-12-01T16:00:00Z', '2026-11-22T23:30:00Z', '2027-03-28T01:30:00Z'])(
  '%s reads as React says it',
  (at) => {
    const now = '2026-11-21T15:00:00Z';
    const said = run(at, '{days}, {day}, {hour} {zone}', now).textContent;
    expect(said).toBe(`${fromNow(series, at, Date.parse(now))}, ${day(at)}, ${hour(at)} ${zoneName(at)}`);
  },
);

test('for an instant that is past the page wakes', () => {
  const past = run('2026-12-01T16:00:00Z', '{days}', '2026-12-01T16:00:00Z');
  expect([past.textContent, 'wakes' in past.dataset]).toEqual(['as built', true]);
});

test.each([
  ['UTC', false],
  ['group', true],
])('the choice of %s stays', (zone, wakes) => {
  const chosen = run('2026-12-01T16:00:00Z', '{days}', '2026-11-21T15:00:00Z', zone);
  expect([chosen.textContent, 'wakes' in chosen.dataset]).toEqual(['as built', wakes]);
});

test.each([
  ['UTC', '2026-11-29T23:30:00Z', false],
  ['Asia/Kolkata', '2026-11-29T23:30:00Z', true],
  ['Asia/Kolkata', '2026-11-30T23:30:00Z', false],
  ['America/New_York', '2026-11-30T03:00:00Z', true],
  ['America/New_York', '2026-11-30T05:00:00Z', false],
])('for a reader in %s, %s under another week wakes the page: %s', (zone, at, wakes) => {
  vi.stubEnv('TZ', zone);
  expect('wakes' in run(at, '{days}', '2026-11-21T15:00:00Z').dataset).toBe(wakes);
});
