import { useQueryString } from '@docusaurus/theme-common';
import type { GroupMeetings } from '@site/src/views/lists';
import type { ReactElement } from 'react';
import styles from './Agenda.module.css';
import { byWeek, DAY, type Entry, upcoming, weekName } from './agenda';
import { MeetingRow } from './MeetingRow';
import { useClock } from './useClock';
import { isoDay } from './when';
import { ZoneChoice } from './ZoneChoice';

const kinds = { '': 'All', tags: 'TAG', tcgs: 'TCG', toc: 'TOC', initiatives: 'Initiatives' };
const isOf = (kind: string) => (entry: Entry) =>
  kind === 'initiatives' ? Boolean(entry.series.initiative) : entry.group.path.startsWith(kind);

type Props = { groups: GroupMeetings[] };

/** The meetings of the coming weeks, with those of today that are over, in the reader's time zone or another. */
export function Agenda({ groups }: Props): ReactElement {
  const clock = useClock();
  const { now, built, zone, zoneOf } = clock;
  const [kind, setKind] = useQueryString('kind');
  const own = zone === 'own' ? undefined : 'UTC';
  const today = now === undefined ? undefined : isoDay(new Date(now).toISOString(), own);
  const weeks = byWeek(upcoming(groups, Math.max(built, (now ?? 0) - DAY)).filter(isOf(kind)), zoneOf);
  return (
    <div data-search="no">
      <search className={styles.bar} aria-label="Meetings">
        <ZoneChoice />
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
          <ul className={styles.rows}>
            {entries.map((entry) => (
              <MeetingRow key={entry.group.path + entry.series.title + entry.instant} entry={entry} clock={clock} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The first meetings to come of all groups. */
export function NextUp({ groups }: Props): ReactElement {
  const clock = useClock();
  return (
    <div className={styles.next} data-search="no">
      <ZoneChoice />
      <ul className={styles.rows}>
        {upcoming(groups, clock.now ?? clock.built)
          .slice(0, 5)
          .map((entry) => (
            <MeetingRow key={entry.group.path + entry.series.title + entry.instant} entry={entry} clock={clock} short />
          ))}
      </ul>
    </div>
  );
}
