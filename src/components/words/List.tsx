import { Children, type ComponentProps, type ReactNode } from 'react';

type Props = ComponentProps<'ul'> & { items: ReactNode[]; as?: 'ul' | 'ol' };

/** A list with an item for each that there is; an item of several parts is an array of them. */
export const List = ({ items, as: Tag = 'ul', className, ...rest }: Props) => (
  <Tag className={className} aria-label={rest['aria-label']}>
    {Children.toArray(items.map((item) => item && <li>{Children.toArray(item)}</li>))}
  </Tag>
);
