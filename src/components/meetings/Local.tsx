import type { ReactElement } from 'react';

type Props = { at: string; as?: 'span' | 'strong' | 'small'; words: string; className?: string; children: string };

/**
 * Words on an instant. A built page has them in UTC; src/outputs/sleep/clock.js writes them for the reader's zone by the
 * pattern `words`, before React runs and does the same. React accepts that where it has a string itself, be it empty.
 */
export const Local = ({ at, as: Tag = 'span', words, ...rest }: Props): ReactElement => (
  <Tag data-at={at} data-clock={words} suppressHydrationWarning {...rest} />
);
