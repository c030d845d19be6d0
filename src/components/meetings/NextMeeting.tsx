import Link from '@docusaurus/Link';
import type { GroupView, SeriesView } from '@site/src/views/group';
import type { GroupMeetings } from '@site/src/views/lists';
import type { ReactElement } from 'react';
import { Day } from '../words/Day';
import { Unconfirmed } from '../words/Unconfirmed';
import styles from './NextMeeting.module.css';
import { useNow } from './useNow';
import { coming, date, fromNow, hour, isoDay, running, weekday, zoneName } from './when';

type Props = { group: Pick<GroupMeetings, 'series' | 'channels'> & Partial<Pick<GroupView, 'status'>> };

function LookUp({ group, why }: Props & { why: string }): ReactElement {
  const { calendar } = group.channels;
  if (!calendar) return <p>{why}</p>;
  return (
    <p>
      {why} The dates are in the <Link to={calendar.url}>{calendar.label}</Link>
      <Unconfirmed is={calendar.unconfirmed} />.
    </p>
  );
}

/** The next occurrence for this reader; until the reader's clock is known, the next dates in the group's own zone. */
function Next({ series, group }: Props & { series: SeriesView }): ReactElement {
  const { zone } = series;
  const now = useNow();
  const [first, ...later] = coming(series, now ?? 0);
  const why = series.goesOn ? 'This page is more than a year old.' : 'No coming date is recorded.';
  if (!first) return <LookUp group={group} why={why} />;
  if (now === undefined) {
    return (
      <>
        Next: <Day on={isoDay(first, zone)} />
        {later.slice(0, 2).map((instant) => [', ', <Day key={instant} on={isoDay(instant, zone)} />])}; first{' '}
        <time dateTime={first} data-clock="{days}, {date}, {hour} {zone}" suppressHydrationWarning>
          {`at ${hour(first, 'UTC')} UTC`}
        </time>
      </>
    );
  }
  if (Date.parse(first) <= now) return <>{running(series, first)}</>;
  const [here, there] = [undefined, zone].map((one) => `${weekday(first, one)}, ${hour(first, one)}`);
  return (
    <>
      Next: {fromNow(first, now)},{' '}
      <time dateTime={first}>
        {date(first)}, {hour(first)}
      </time>{' '}
      {zoneName(first)}
      {here !== there && ` (${there} ${zoneName(first, zone)})`}
    </>
  );
}

/** When a group meets: each series in words with its next dates, or the plain word that no schedule is recorded. */
export function NextMeetings({ group }: Props): ReactElement {
  if (group.status === 'archived') return <p>This group is archived.</p>;
  if (group.series.length === 0) return <LookUp group={group} why="No schedule is recorded." />;
  return (
    <ul className={styles.list}>
      {group.series.map((series) => (
        <li key={series.title}>
          <strong>{series.title}</strong>: {series.rhythm}, {series.start.slice(11)} ({series.zone.replaceAll('_', ' ')}
          ){series.duration && `, ${series.minutes} minutes`}
          <Unconfirmed is={series.unconfirmed} />
          <div className={styles.next}>
            <Next series={series} group={group} />
          </div>
        </li>
      ))}
    </ul>
  );
}
