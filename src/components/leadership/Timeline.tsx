import Link from '@docusaurus/Link';
import type { Leader } from '@site/src/views/leadership';
import { Period } from '../group/Period';
import { Day } from '../words/Day';
import { Filter, useChosen } from '../words/Filter';
import { List } from '../words/List';
import { Person } from '../words/Person';
import { type Row, Table } from '../words/Table';
import { useBuildDay } from '../words/useBuildDay';
import { groupChoice } from './filter';
import styles from './Timeline.module.css';
import { type Bar, endingSoon, seats, timeline } from './terms';

type Props = { people: Leader[] };

const NONE = 'No recorded terms.';

/** Recorded terms that end within a half-year of the build, the next first. */
export function EndingSoon({ people }: Props) {
  const { chosen } = useChosen();
  const all = endingSoon(seats(people), useBuildDay());
  const rows: Row[] = all
    .filter(({ group }) => !chosen.group || chosen.group === group.name)
    .map(({ person, group, title, term: { start, end = '' } }) => [
      `${person.id} ${group.path} ${title} ${start}`,
      <Person person={person} />,
      title,
      <Link to={group.url}>{group.name}</Link>,
      <Day on={end} />,
    ]);
  return (
    <>
      <Filter fields={groupChoice(people)} found={rows.length > 0 ? `${rows.length} of ${all.length} seats` : NONE} />
      {rows.length > 0 && <Table heads={['Person', 'Role', 'Group', 'Term ends']} rows={rows} />}
    </>
  );
}

/** Terms in rows: who, a bar on the axis, when. */
const Rows = ({ bars }: { bars: Bar[] }) => (
  <List
    className={styles.rows}
    items={bars.map(({ person, title, past, term, x, width }) => [
      <span>
        <Person person={person} /> <small>{title}</small>
      </span>,
      !past && (
        <svg aria-hidden="true">
          <rect x={`${x}%`} width={`${width}%`} y="25%" height="50%" rx="3" opacity={term.end ? 1 : 0.5} />
        </svg>
      ),
      <span className={styles.term}>
        <Period term={term} past={past} />
      </span>,
    ])}
  />
);

/** Groups whose terms a page can hold; of others it has the names, which lead to their pages. */
const MOST = 60;

/** Recorded terms as bars, group by group on one axis of years; those of former leaders are folded, and in words. */
export function Timeline({ people }: Props) {
  const { chosen } = useChosen();
  const { years, now, groups } = timeline(seats(people), useBuildDay());
  const shown = groups.filter(({ group }) => !chosen.group || chosen.group === group.name);
  const charts = shown.slice(0, MOST);
  const count = (of: typeof groups) => of.flatMap(({ bars, former }) => [...bars, ...former]).length;
  const axis = (
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
  );
  return (
    <div data-search="no">
      <Filter
        fields={groupChoice(people)}
        found={shown.length > 0 ? `${count(shown)} of ${count(groups)} terms` : NONE}
      />
      {groups.map((one) => (
        <section key={one.group.path} data-kind={one.group.kind} hidden={!shown.includes(one)}>
          <h2 className={styles.name}>
            <Link to={one.group.url}>{one.group.name}</Link>
          </h2>
          {charts.includes(one) && (
            <div className={styles.chart}>
              {axis}
              <Rows bars={one.bars} />
            </div>
          )}
          {charts.includes(one) && one.former.length > 0 && (
            <details>
              <summary>{`${one.former.length} former ${one.former.length > 1 ? 'terms' : 'term'}`}</summary>
              <Rows bars={one.former} />
            </details>
          )}
        </section>
      ))}
    </div>
  );
}
