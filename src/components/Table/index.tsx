import { Fragment, type ReactElement, type ReactNode } from 'react';

export type Row = { key: string; cells: ReactNode[] };

/** A table of facts; the first cell of each row is its head. */
export function Table({ heads, rows }: { heads: string[]; rows: Row[] }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              <td key={heads[index + 1]}>
                <Fragment>{cell}</Fragment>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
