import type { GroupView, SeriesView } from '@site/src/views/group';
import { Local, type Meeting } from './Local';
import { CheckFirst, Expected } from './MeetingRow';
import styles from './NextMeeting.module.css';
import { useClock } from './useClock';
import { coming } from './when';

type Props = { group: GroupView };

/** The day and hour of a meeting; how far off it is once the reader's clock is known. */
export const When = (meeting: Meeting) => (
  <span className={styles.when}>
    <time dateTime={meeting.instant}>
      <Local {...meeting} words="{day}, {hour} {zone}" />
    </time>
    <Local {...meeting} words=" ({days})" className={styles.ago} />
  </span>
);

function Next({ series }: { series: SeriesView }) {
  const clock = useClock();
  const [first] = coming(series, clock.now ?? clock.built);
  if (!first) return <>{series.goesOn ? 'This page is more than a year old.' : 'No upcoming date is recorded.'}</>;
  return <When series={series} instant={first} clock={clock} />;
}

/** When a group meets: each series in words with its next date, or the plain word that no schedule is recorded. */
export function NextMeetings({ group }: Props) {
  if (group.status === 'archived') return <p>This group is archived.</p>;
  return (
    <>
      {group.series.every(({ initiative }) => initiative) && <p>No schedule is recorded.</p>}
      <ul className={styles.list}>
        {group.series.map((series) => (
          <li key={series.title}>
            <strong>{series.title}</strong>
            {series.initiative && ' (initiative)'}: {series.rhythm}, {series.start.slice(11)} (
            {series.zone.replaceAll('_', ' ')}){series.duration && `, ${series.minutes} minutes`}
            <div className={styles.next}>
              <Next series={series} />
              <Expected series={series} />
              {series.unconfirmed && [' ', <CheckFirst key="check" group={group} series={series} />]}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
