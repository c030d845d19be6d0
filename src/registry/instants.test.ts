import { expect, it } from 'vitest';
import { unpack } from './instants';

it('adds steps of minutes up to instants', () => {
  const first = Date.parse('2026-10-20T15:00Z') / 60_000;
  expect(unpack([first, 10_080, 10_140])).toEqual([
    '2026-10-20T15:00:00Z',
    '2026-10-27T15:00:00Z',
    '2026-11-03T16:00:00Z',
  ]);
  expect(unpack([])).toEqual([]);
});
