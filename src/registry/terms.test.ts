import { expect, it } from 'vitest';
import type { Role } from './schema';
import { ruledEnd } from './terms';

it.each<[Role, start: string, end: string | undefined]>([
  ['chairs', '2026-01-01', '2027-12-31'],
  ['leads', '2023-03-01', '2024-02-29'],
  ['chairs', '2024-02-29', '2026-02-27'],
  ['alternates', '2026-01-01', undefined],
])('the term of %s from %s ends by its rule on %s', (role, start, end) => {
  expect(ruledEnd(role, { start })).toBe(end);
});
