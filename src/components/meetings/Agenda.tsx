import Link from '@docusaurus/Link';
import { useQueryString } from '@docusaurus/theme-common';
import { zoneInWords } from '@site/src/registry/names';
import type { GroupMeetings } from '@site/src/views/lists';
import { nextUrl } from '@site/src/views/urls';
import { List } from '../words/List';
import styles from './Agenda.module.css';
import { byWeek, type Entry, hasSchedule, upcoming, weekName } from './agenda';
import { CheckFirst, Expected, Local } from './NextMeeting';
import { type Clock, useClock } from './useClock';
import { DAY, isoDay, zoneName } from './when';

const kinds = { '': 'All', tags: 'TAGs', tcgs: 'TCGs', toc: 'TOC', initiatives: 'Initiatives' };
const isOf = (kind: string) => (entry: Entry) =>
  kind === 'initiatives' ? Boolean(entry.series.initiative) : entry.group.path.startsWith(kind);

/** The way into a meeting. The link of a group leads into its own meetings, not into those of its initiatives. */
function Enter({ group: { name, path, channels }, series }: Entry) {
  const join = series.initiative ? undefined : channels.join;
  const label = join ? 'Join' : 'How to join';
  const to = join?.url ?? nextUrl(path);
  return (
    <Link className="button button--sm" to={to} aria-label={`${label}: ${name}, ${series.title}`}>
      {label}
    </Link>
  );
}

/** Meetings: when, whose, how often, how sure, and the way in; in two lines where there is little room. */
const Rows = ({ entries, clock, short }: { entries: Entry[]; clock: Clock; short?: true }) => (
  <ul className={styles.rows}>
    {entries.map((entry) => {
      const { group, series, instant } = entry;
      const when = { series, instant, clock };
      return (
        <li key={group.path + series.title + instant} className={styles.row} data-kind={group.kind}>
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
              {short
                ? series.title
                : `${series.initiative ? 'initiative, ' : ''}${series.rhythm} (${zoneInWords(series.zone)})`}
              {!short && <Expected series={series} />}
            </small>
          </div>
          {series.unconfirmed ? <CheckFirst {...entry} /> : <Enter {...entry} />}
        </li>
      );
    })}
  </ul>
);

/** The time zone that all pages show meetings in; without a script it is UTC. */
function ZoneChoice({ clock: { now, zone, choose } }: { clock: Clock }) {
  const own = now === undefined ? '' : `: ${zoneName(now, undefined, 'longGeneric')}`;
  return (
    <>
      <label className={styles.zone}>
        Time zone{' '}
        <select className="field" data-zone value={zone} onChange={({ target }) => choose(target.value)}>
          <option value="own">{`Yours${own}`}</option>
          <option value="UTC">UTC</option>
          <option value="group">Each group's own</option>
        </select>
      </label>
      <p className={styles.unscripted}>Times are in UTC.</p>
    </>
  );
}

/** As many as a page can hold; a page of every meeting of hundreds of groups would be larger than a megabyte. */
const MOST = 160;

type Props = { groups: GroupMeetings[] };

/** The meetings of the coming weeks, with those of today that are over, in the reader's time zone or another. */
export function Agenda({ groups }: Props) {
  const clock = useClock();
  const { now, built, zoneOf } = clock;
  const [kind, setKind] = useQueryString('kind');
  const today = now === undefined ? undefined : isoDay(now, zoneOf({ zone: 'UTC' }));
  const all = upcoming(groups, Math.max(built, (now ?? 0) - DAY)).filter(isOf(kind));
  const weeks = byWeek(all.slice(0, MOST), zoneOf);
  return (
    <div data-search="no">
      <search className={styles.bar} aria-label="Meetings">
        <ZoneChoice clock={clock} />
        <fieldset>
          <legend>Show</legend>
          {Object.entries(kinds).map(([value, label]) => (
            <label key={value}>
              <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} />
              {label}
            </label>
          ))}
        </fieldset>
      </search>
      {weeks.length === 0 && <p>No upcoming meetings are recorded.</p>}
      {weeks.map(([start, entries]) => (
        <section key={start} aria-labelledby={`week-${start}`}>
          <h2 id={`week-${start}`} className={styles.week}>
            {weekName(start, today)}
          </h2>
          <Rows entries={entries} clock={clock} />
        </section>
      ))}
      {all.length > MOST && <p>For later meetings, see a group's page or subscribe to a calendar.</p>}
    </div>
  );
}

/** The first meetings to come of all groups. */
export function NextUp({ groups }: Props) {
  const clock = useClock();
  return (
    <div className={styles.next} data-search="no">
      <ZoneChoice clock={clock} />
      <Rows entries={upcoming(groups, clock.now ?? clock.built).slice(0, 5)} clock={clock} short />
    </div>
  );
}

/** The groups whose own meeting times nobody has recorded, each with the place that announces them. */
export function Unscheduled({ groups }: Props) {
  const items = groups
    .filter((group) => !hasSchedule(group))
    .map(({ name, url, channels: { calendar } }) => [
      <Link to={url}>{name}</Link>,
      calendar && ': ',
      calendar && (
        <Link to={calendar.url} aria-label={`${name} calendar`}>
          calendar
        </Link>
      ),
    ]);
  return <List className={styles.places} items={items} />;
}
