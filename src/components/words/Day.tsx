import { dayInWords } from '@site/src/registry/names';

const month = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** An ISO 8601 day as people read it: 9 June 2026, or only its month, Jun 2026. */
export function Day({ on, form = 'day' }: { on: string; form?: 'day' | 'month' }) {
  return <time dateTime={on}>{form === 'day' ? dayInWords(on) : month.format(new Date(on))}</time>;
}
