import type { ReactElement } from 'react';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO 8601 day as people read it: 9 June 2026. */
export function Day({ on }: { on: string }): ReactElement {
  return <time dateTime={on}>{format.format(new Date(`${on}T00:00:00Z`))}</time>;
}
