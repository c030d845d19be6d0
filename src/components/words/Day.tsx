import { dayInWords } from '@site/src/registry/names';
import type { ReactElement } from 'react';

/** An ISO 8601 day as people read it: 9 June 2026. */
export function Day({ on }: { on: string }): ReactElement {
  return <time dateTime={on}>{dayInWords(on)}</time>;
}
