import { createElement, type ReactNode } from 'react';

type Props = { items: ReactNode[]; as?: 'ul' | 'ol'; className?: string | undefined; label?: string };

/** A list with an item for each that there is, if there is any; an item of several parts is an array of them. */
export const List = ({ items, as = 'ul', className, label }: Props) =>
  items.some(Boolean) &&
  // One by one, and not as an array, since they have no names that could be keys.
  createElement(
    as,
    { className, 'aria-label': label },
    ...items.map((item) => item && createElement('li', null, ...[item].flat())),
  );

/** Longer lists are folded. */
const LONG = 20;

/** A list of so many things, which can be unfolded where they are many. */
export const Folded = ({ count, noun, children }: { count: number; noun: string; children: ReactNode }) =>
  count <= LONG ? (
    children
  ) : (
    <details>
      <summary>{`Show ${count} ${noun}`}</summary>
      {children}
    </details>
  );
