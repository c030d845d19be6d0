/** biome-ignore-all lint/a11y/noRedundantRoles: where these elements are laid out as blocks they have no role of their own */

import Link from '@docusaurus/Link';
import type { GroupMeetings } from '@site/src/views/lists';
import type { ReactElement } from 'react';
import { useNow } from './useNow';
import styles from './WeekGrid.module.css';
import { weekOf } from './week';
import { zoneName } from './when';

/** All series by weekday: in UTC, and in the reader's own zone once that is known. */
export function WeekGrid({ groups }: { groups: GroupMeetings[] }): ReactElement {
  const now = useNow();
  const week = weekOf(groups, now ?? 0, now === undefined ? 'UTC' : undefined);
  const own = now !== undefined && zoneName(new Date(now).toISOString());
  return (
    <table className={styles.week} role="table">
      <caption>{own ? `In your time zone: ${own}` : 'In UTC; with JavaScript, in your own time zone'}</caption>
      <tbody role="rowgroup">
        {week.map(({ day, entries }) => (
          <tr key={day} role="row">
            <th scope="row" role="rowheader">
              {day}
            </th>
            <td role="cell">
              {entries.length === 0 && 'No meeting'}
              {entries.map(({ group, series, instant, hour }) => (
                <p key={instant + series.title} data-kind={group.kind}>
                  <time dateTime={instant}>{hour}</time> <Link to={group.url}>{group.name}</Link>
                  <span>{`${series.title}, ${series.rhythm}`}</span>
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
