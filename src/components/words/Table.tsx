/** biome-ignore-all lint/a11y/noRedundantRoles: where these elements are laid out as blocks they have no role of their own */
/** biome-ignore-all lint/a11y/useSemanticElements: as above */

import { Children, type ComponentProps, createElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import styles from './Table.module.css';

type Cell = ComponentProps<'td'>;

/** What the elements among these children are made of. */
const partsOf = (node: ReactNode): Cell[] =>
  Children.toArray(node).flatMap((child) => (isValidElement<Cell>(child) ? child.props : []));

/** The plain text of a piece of a page. */
const textOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((child) => (isValidElement<Cell>(child) ? textOf(child.props.children) : child))
    .join('');

/** A row; its cells one by one, and not as an array, since their place is all that tells them apart. */
const row = (cells: ReactElement[], key?: string) => createElement('tr', { key, role: 'row' }, ...cells);

type Cells = { heads: Cell[]; rows: [key: string, ...cells: Cell[]][] };

/**
 * A table whose cells carry the name of their column, so that a phone can show each row as a list. The roles say
 * what the table's elements mean also where they are laid out as blocks.
 */
function Cells({ heads, rows }: Cells) {
  const labels = heads.map(({ children }) => textOf(children));
  return (
    <table className={styles.table} role="table">
      <thead role="rowgroup">
        {row(heads.map((cell, at) => (labels[at] ? <th {...cell} role="columnheader" /> : <td role="cell" />)))}
      </thead>
      <tbody role="rowgroup">
        {rows.map(([key, ...cells]) =>
          row(
            cells.map((cell, at) => <td {...cell} role={at === 0 ? 'rowheader' : 'cell'} data-label={labels[at]} />),
            key,
          ),
        )}
      </tbody>
    </table>
  );
}

/** A table of a page's own text. */
export function ResponsiveTable({ children }: { children: ReactNode }) {
  const [head, body = []] = partsOf(children).map((part) => partsOf(part.children).map((row) => partsOf(row.children)));
  return <Cells heads={head?.flat() ?? []} rows={body.map((cells, at) => [String(at), ...cells])} />;
}

export type Row = [key: string, ...cells: ReactNode[]];

/** A table of facts; the first cell of each row is its head. */
export const Table = ({ heads, rows }: { heads: string[]; rows: Row[] }) => (
  <Cells
    heads={heads.map((children) => ({ children }))}
    rows={rows.map(([key, ...cells]) => [key, ...cells.map((children) => ({ children }))])}
  />
);
