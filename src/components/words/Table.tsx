/** biome-ignore-all lint/a11y/noRedundantRoles: where these elements are laid out as blocks they have no role of their own */

import clsx from 'clsx';
import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import styles from './Table.module.css';

type Parts = { children?: ReactNode; role?: string; 'data-label'?: string };

const parts = (node: ReactNode): ReactElement<Parts>[] =>
  Children.toArray(node).filter((child) => isValidElement<Parts>(child));

/** The plain text of a piece of a page. */
export function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  return Children.toArray(node)
    .map((child) => (isValidElement<Parts>(child) ? textOf(child.props.children) : textOf(child)))
    .join('');
}

/**
 * A table whose cells carry the name of their column, so that a phone can show each row as a list. The roles say
 * what the table's elements mean also where they are laid out as blocks.
 */
export function ResponsiveTable({ children, ofFacts }: { children: ReactNode; ofFacts?: true }) {
  const [head, body] = parts(children);
  const columns = parts(head?.props.children).flatMap((row) => parts(row.props.children));
  const labels = columns.map((column) => textOf(column.props.children));
  const rows = parts(body?.props.children).map((row) =>
    cloneElement(
      row,
      { role: 'row' },
      parts(row.props.children).map((cell, index) =>
        cloneElement(cell, {
          role: cell.type === 'th' || index === 0 ? 'rowheader' : 'cell',
          'data-label': labels[index],
        }),
      ),
    ),
  );
  return (
    <table className={clsx(styles.table, ofFacts && styles.facts)} role="table">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, index) =>
            labels[index] ? cloneElement(column, { role: 'columnheader' }) : <td key={column.key} role="cell" />,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">{rows}</tbody>
    </table>
  );
}

export type Row = [key: string, ...cells: ReactNode[]];

/** A table of facts; the first cell of each row is its head. */
export const Table = ({ heads, rows }: { heads: string[]; rows: Row[] }) => (
  <ResponsiveTable ofFacts>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head}>{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([key, ...cells]) => (
        <tr key={key}>
          {cells.map((cell, index) => (
            <td key={heads[index]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </ResponsiveTable>
);
