import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { Leader } from '@site/src/views/leadership';
import type { ReactElement } from 'react';
import { Period } from '../group/Leaders';
import { Filter } from '../words/Filter';
import { Person } from '../words/Person';
import { useChosen } from '../words/useChosen';
import { choices } from './filter';
import styles from './Timeline.module.css';
import { type Bar, seats, timeline } from './terms';

/** Terms in rows: who, a bar on the axis, when. */
const Rows = ({ bars }: { bars: Bar[] }): ReactElement => (
  <ul className={styles.rows}>
    {bars.map(({ person, title, past, term, x, width }) => (
      <li key={`${person.id} ${title} ${term.start}`}>
        <span>
          <Person person={person} /> <small>{title}</small>
        </span>
        {!past && (
          <svg aria-hidden="true">
            <rect x={`${x}%`} width={`${width}%`} y="25%" height="50%" rx="3" />
          </svg>
        )}
        <span className={styles.term}>
          <Period term={term} past={past} />
        </span>
      </li>
    ))}
  </ul>
);

/** Recorded terms as bars, group by group on one axis of years; those of former leaders are folded, and in words. */
export function Timeline({ people }: { people: Leader[] }): ReactElement {
  const { today } = usePluginData('groups') as { today: string };
  const { chosen } = useChosen();
  const { years, now, groups } = timeline(seats(people), today);
  const shown = groups.filter(({ group }) => !chosen.group || chosen.group === group.name);
  const count = shown.reduce((sum, { bars, former }) => sum + bars.length + former.length, 0);
  return (
    <div data-search="no">
      <Filter fields={choices(people).slice(0, 1)} found={count > 0 ? `${count} terms` : 'No recorded terms.'} />
      {groups.map((one) => (
        <section key={one.group.path} data-kind={one.group.kind} hidden={!shown.includes(one)}>
          <h2 className={styles.name}>
            <Link to={one.group.url}>{one.group.name}</Link>
          </h2>
          <div className={styles.chart}>
            <svg className={styles.axis} aria-hidden="true">
              {years.map(({ year, x }) => (
                <g key={year}>
                  <line x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
                  <text x={`${x}%`} y="-6">
                    {year}
                  </text>
                </g>
              ))}
              <line className={styles.now} x1={`${now}%`} x2={`${now}%`} y1="-4" y2="100%" />
              <text className={styles.now} x={`${now}%`} y="-22">
                today
              </text>
            </svg>
            <Rows bars={one.bars} />
          </div>
          {one.former.length > 0 && (
            <details>
              <summary>{one.former.length} former</summary>
              <Rows bars={one.former} />
            </details>
          )}
        </section>
      ))}
    </div>
  );
}
