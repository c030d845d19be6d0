import { expect, it } from 'vitest';
import { shownEnd } from './period';

it('shows the end of a term, unless somebody left before it', () => {
  const term = { start: '2025-07-02', end: '2027-06-30' };
  expect(shownEnd(term, '2026-06-01')).toBe('2027-06-30');
  expect(shownEnd(term, '2026-06-01', true)).toBe(undefined);
  expect(shownEnd(term, '2027-06-30', true)).toBe('2027-06-30');
  expect(shownEnd({ start: '2025-07-02' }, '2026-06-01', true)).toBe(undefined);
});
