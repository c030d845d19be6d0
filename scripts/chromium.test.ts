import { expect, it } from 'vitest';
import { findBrowser } from './chromium';

it('takes the first browser that is there', () => {
  expect(findBrowser([undefined, '/no/such/browser', process.execPath])).toBe(process.execPath);
  expect(findBrowser(['/no/such/browser'])).toBeUndefined();
});
