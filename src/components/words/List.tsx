import { Children, type ReactNode } from 'react';

type Props = { items: ReactNode[]; as?: 'ul' | 'ol'; className?: string | undefined; label?: string };

/** A list with an item for each that there is; an item of several parts is an array of them. */
export const List = ({ items, as: Tag = 'ul', className, label }: Props) => (
  <Tag className={className} aria-label={label}>
    {Children.toArray(items.map((item) => item && <li>{Children.toArray(item)}</li>))}
  </Tag>
);
