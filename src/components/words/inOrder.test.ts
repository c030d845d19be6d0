import { expect, it } from 'vitest';
import { inOrder } from './inOrder';

it('each name stands once and in alphabetical order, whatever its case', () => {
  expect(inOrder(['iX', 'TAG B', 'TAG A', 'Red Hat', 'IBM', 'RedBox', 'TAG B', '1 Co'])).toEqual([
    '1 Co',
    'IBM',
    'iX',
    'Red Hat',
    'RedBox',
    'TAG A',
    'TAG B',
  ]);
});
