import Link from '@docusaurus/Link';
import type { SeriesView } from '@site/src/views/group';
import type { GroupMeetings } from '@site/src/views/lists';
import { nextUrl } from '@site/src/views/urls';
import { Day } from '../words/Day';
import styles from './Agenda.module.css';
import type { Entry } from './agenda';
import { Local } from './Local';
import type { Clock } from './useClock';
import { zoneName } from './when';

type Props = { group: Pick<GroupMeetings, 'name' | 'path' | 'channels'>; series: SeriesView };

const LastKnown = ({ series }: Pick<Props, 'series'>) => <Day on={series.start.slice(0, 10)} form="month" />;

/** Says that the dates of a series are only expected. */
export const Expected = ({ series }: Pick<Props, 'series'>) =>
  series.unconfirmed ? (
    <>
      {' · expected; last known '}
      <LastKnown series={series} />
    </>
  ) : null;

/** Why a date is only expected and where it is announced: on hover, focus and tap, also without a script. */
export function CheckFirst({ group: { name, path, channels }, series }: Props) {
  const place = channels.calendar ?? channels.join ?? channels['community-page'];
  return (
    <details className={styles.check}>
      <summary className="button button--sm" aria-label={`Check first: ${name}, ${series.title}`}>
        Check first
      </summary>
      <p>
        The group hasn't confirmed this time; the last known meeting was in <LastKnown series={series} />. Before you
        join, check the{' '}
        <Link to={place?.url ?? nextUrl(path)}>
          {channels.calendar ? `${name} calendar` : `${name} community page`}
        </Link>
        .
      </p>
    </details>
  );
}

/** The way into a meeting. The link of a group leads into its own meetings, not into those of its initiatives. */
function Enter({ group, series }: Props) {
  const join = series.initiative ? undefined : group.channels.join;
  const label = join ? 'Join' : 'How to join';
  if (series.unconfirmed) return <CheckFirst group={group} series={series} />;
  return (
    <Link
      className="button button--sm"
      to={join?.url ?? nextUrl(group.path)}
      aria-label={`${label}: ${group.name}, ${series.title}`}
    >
      {label}
    </Link>
  );
}

/** One meeting: when, whose, how often, how sure, and the way in; in two lines where there is little room. */
export function MeetingRow({ entry, clock, short }: { entry: Entry; clock: Clock; short?: true }) {
  const { group, series, instant } = entry;
  const when = { series, instant, clock };
  return (
    <li className={styles.row} data-kind={group.kind}>
      <div className={styles.when}>
        <time dateTime={instant}>
          <Local {...when} words="{day}" /> <Local {...when} as="strong" words="{hour}" />
        </time>
        {clock.zone === 'group' && ` ${zoneName(instant, series.zone)}`}
        <Local {...when} as="small" words="{days}" />
      </div>
      <div className={styles.what}>
        <Link to={group.url}>{group.name}</Link>
        {!short && ` · ${series.title}`}
        <small>
          {short ? series.title : `${series.initiative ? 'initiative, ' : ''}${series.rhythm}`}
          {!short && <Expected series={series} />}
        </small>
      </div>
      <Enter group={group} series={series} />
    </li>
  );
}
