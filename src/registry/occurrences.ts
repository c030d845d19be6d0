/** When a meeting series takes place, as instants. */
import { recurrence } from './meetings';
import type { Series } from './schema';

/**
 * The next occurrences of a series, without its exceptions. They keep their local hour when summer time begins or
 * ends; one whose hour is skipped on such a day does not take place (RFC 5545, 3.3.10).
 * @param from an instant as ISO 8601; an occurrence at this very instant counts
 * @returns instants as ISO 8601 in UTC, `2026-12-01T16:00:00Z`; fewer than `count` where the rule ends
 */
export function occurrences(series: Series, from: string, count: number): string[] {
  const rule = recurrence(series);
  const found: string[] = [];
  for (let next = rule.next(new Date(from), true); next && found.length < count; next = rule.next(next)) {
    if (!series.except?.includes(next.toPlainDate().toString())) found.push(next.toInstant().toString());
  }
  return found;
}
