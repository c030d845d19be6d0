import { expect, it } from 'vitest';
import { dayInWords, monthInWords } from './names';

it('says days and months as Intl does', () => {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, month + 1)));
  const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  for (const day of days) {
    const iso = day.toISOString().slice(0, 10);
    expect(dayInWords(iso)).toBe(long.format(day));
    expect(monthInWords(iso)).toBe(long.format(day).replace(/ \d+,/, ''));
  }
  expect(dayInWords('2026-12-31')).toBe('December 31, 2026');
});
