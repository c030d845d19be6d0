import { describe, expect, it } from 'vitest';
import { today } from './today';

const clock = () => new Date('2026-11-21T23:59:59Z');

describe('today', () => {
  it.each([
    [undefined, '2026-11-21'],
    ['0', '1970-01-01'],
    ['1767225600', '2026-01-01'],
  ])('%j is %s', (epoch, day) => {
    expect(today(epoch, clock)).toBe(day);
  });

  it.each(['abc', '-1', '', ' ', '0x10', '1e9', '1.5', ' 1767225600', '1767225600000000'])('%j is refused', (epoch) => {
    const fix = 'unset it, or write whole seconds since 1970, such as 1767225600';
    expect(() => today(epoch, clock)).toThrow(`SOURCE_DATE_EPOCH is "${epoch}": ${fix}`);
  });
});
