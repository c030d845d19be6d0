import { inWords } from '@site/src/registry/governance';
import type { ReactElement } from 'react';

/** How many there are, in words: never typed, always counted. */
export function Count({ of }: { of: unknown[] }): ReactElement {
  return <>{inWords(of.length)}</>;
}
