import Link from '@docusaurus/Link';
import { zoneInWords } from '@site/src/registry/names';
import type { GroupView, SeriesView } from '@site/src/views/group';
import type { GroupMeetings } from '@site/src/views/lists';
import { nextUrl } from '@site/src/views/urls';
import { Day } from '../words/Day';
import { List } from '../words/List';
import agenda from './Agenda.module.css';
import { hasSchedule } from './agenda';
import styles from './NextMeeting.module.css';
import { type Clock, useClock } from './useClock';
import { coming, day, fromNow, hour, zoneName } from './when';

type Props = { group: GroupMeetings; series: SeriesView };

const LastKnown = ({ series }: Pick<Props, 'series'>) => <Day on={series.start.slice(0, 10)} form="month" />;

/** Says that the dates of a series are only expected; alone, or behind something else in its line. */
export const Expected = ({ series, alone }: Pick<Props, 'series'> & { alone?: true }) =>
  series.unconfirmed && [
    alone ? 'Not' : '\u00a0· not',
    ' confirmed; last known meeting: ',
    <LastKnown key="month" series={series} />,
  ];

/** Why a date is only expected and where it is announced: on hover, focus and tap, also without a script. */
export function CheckFirst({ group: { name, path, channels }, series }: Props) {
  const place = channels.calendar ?? channels.join ?? channels['community-page'];
  return (
    <details className={agenda.check}>
      <summary className="button button--sm" aria-label={`Check first: ${name}, ${series.title}`}>
        Check first
      </summary>
      <p>
        The group hasn't confirmed this time; the last known meeting was in <LastKnown series={series} />. Before you
        join, check the{' '}
        <Link to={place?.url ?? nextUrl(path)}>{`${name} ${channels.calendar ? 'calendar' : 'community page'}`}</Link>.
      </p>
    </details>
  );
}

/** `instant` is ISO 8601 in UTC. */
type Meeting = { series: SeriesView; instant: string; clock: Clock };
type Words = Meeting & { words: string; as?: 'span' | 'strong' | 'small'; className?: string };

/**
 * Words on an instant by a pattern. A built page has them in UTC; src/outputs/sleep/clock.js writes them for the
 * reader's zone before this runs, which then writes over them.
 */
export function Local({ series, instant, clock: { now, zoneOf }, words, as: Tag = 'span', className }: Words) {
  const zone = zoneOf(series);
  const isKnown = now !== undefined || !words.includes('{days}');
  const text = words
    .replace('{day}', () => day(instant, zone))
    .replace('{hour}', () => hour(instant, zone))
    .replace('{zone}', () => zoneName(instant, zone))
    .replace('{days}', () => fromNow(series, instant, now ?? 0, zone));
  return (
    <Tag data-at={instant} data-clock={words} className={className}>
      {isKnown && text}
    </Tag>
  );
}

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
  if (!first) return series.goesOn ? 'This page is more than a year old.' : 'No upcoming date is recorded.';
  return <When series={series} instant={first} clock={clock} />;
}

/** When a group meets: each series in words with its next date, or the plain word why there is none. */
export function NextMeetings({ group }: { group: GroupView }) {
  const { name, series: all, status } = group;
  const ofInitiatives = `No schedule is known for ${name} itself. Its initiatives meet as follows:`;
  const unknown = all.length > 0 ? ofInitiatives : 'No schedule is known.';
  return (
    <>
      {!hasSchedule(group) && <p>{status === 'archived' ? 'This group is archived.' : unknown}</p>}
      <List
        className={styles.list}
        items={all.map((series) => [
          <strong>{series.title}</strong>,
          `${series.initiative ? ' (initiative)' : ''}: ${series.rhythm}, ${series.start.slice(11)} `,
          `(${zoneInWords(series.zone)})${series.duration ? `, ${series.minutes} minutes` : ''}`,
          <div className={styles.next}>
            <Next series={series} />
            <Expected series={series} alone />
            {series.unconfirmed && [' ', <CheckFirst key="check" group={group} series={series} />]}
          </div>,
        ])}
      />
      {group.meetingNote && <p>{group.meetingNote}</p>}
    </>
  );
}
