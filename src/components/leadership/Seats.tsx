import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import { roleNames } from '@site/src/registry/names';
import type { PersonView } from '@site/src/views/group';
import type { Leader } from '@site/src/views/leadership';
import type { ReactElement } from 'react';
import { Day } from '../words/Day';
import { Table } from '../words/Table';
import styles from './leadership.module.css';
import { endingSoon, seats, timeline } from './terms';

type Props = { people: Leader[] };

const ROW = 26;
const useToday = () => (usePluginData('groups') as { today: string }).today;

/** The day that this page was made. */
export const BuildDay = (): ReactElement => <Day on={useToday()} />;

/** A name that leads to the person's place; the whole address ends a choice that would hide it. */
const nameLink = ({ id, name }: PersonView) => <Link to={`/leadership/#${id.toLowerCase()}`}>{name}</Link>;

/** Recorded terms as a table: all of them, or those that end within a half-year of the build. */
export function Seats({ people, ending = false }: Props & { ending?: boolean }): ReactElement {
  const today = useToday();
  const shown = ending ? endingSoon(seats(people), today) : seats(people);
  if (shown.length === 0) return <p>No recorded term ends within the next half-year.</p>;
  const rows = shown.map(({ person, group, title, term: { start, end } }) => ({
    key: `${person.id} ${group.path} ${title} ${start}`,
    cells: [
      nameLink(person),
      <Link to={group.url}>{group.name}</Link>,
      title,
      <Day on={start} />,
      end ? <Day on={end} /> : 'not recorded',
    ],
  }));
  return <Table heads={['Person', 'Group', 'Role', 'Start', 'End']} rows={rows} />;
}

/** Recorded terms as bars on a time axis: a picture for each group, all at one scale. */
export function Timeline({ people }: Props): ReactElement[] {
  const { now, ticks, groups } = timeline(seats(people), useToday());
  return groups.map(({ path, url, name, kind, bars }) => (
    <figure key={path} className={styles.chart} data-kind={kind}>
      <figcaption>
        <Link to={url}>{name}</Link>
      </figcaption>
      <svg role="img" aria-label={`Terms in ${name}`} width={ticks.at(-1)?.x} height={(bars.length + 1) * ROW}>
        {ticks.map(({ x, label }) => (
          <g key={label} transform={`translate(${x})`}>
            <line y2="100%" />
            <text>{label}</text>
          </g>
        ))}
        <line className={styles.now} x1={now} x2={now} y2="100%" />
        {bars.map(({ x, width, label, past }, index) => (
          <g key={`${label} ${x}`} transform={`translate(${x} ${(index + 1) * ROW})`} data-past={past}>
            <rect width={width} height={ROW - 4} rx="3" />
            <text>{label}</text>
          </g>
        ))}
      </svg>
    </figure>
  ));
}

/** Each liaison with the groups they look after. */
export function LiaisonDuties({ people }: Props): ReactElement {
  const rows = people.flatMap((person) => {
    const groups = person.roles.filter(({ role }) => role === roleNames.liaisons).map(({ group }) => group);
    const links = groups.map(({ url, name }) => (
      <Link key={url} className={styles.duty} to={url}>
        {name}
      </Link>
    ));
    return links.length > 0 ? { key: person.id, cells: [nameLink(person), links] } : [];
  });
  return <Table heads={['TOC member', 'Liaison to']} rows={rows} />;
}
