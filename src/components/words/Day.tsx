import { dayInWords, monthInWords } from '@site/src/registry/names';

/** An ISO 8601 day as people read it: June 9, 2026, or only its month, Jun 2026. */
export function Day({ on, form = 'day' }: { on: string; form?: 'day' | 'month' }) {
  const words = form === 'day' ? dayInWords(on) : monthInWords(on).replace(/^(...)\w*/, '$1');
  return <time dateTime={on}>{words}</time>;
}
