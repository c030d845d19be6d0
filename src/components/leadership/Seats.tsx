import Link from '@docusaurus/Link';
import { roleNames } from '@site/src/registry/names';
import type { Leader } from '@site/src/views/leadership';
import { Day } from '../words/Day';
import { Filter, useChosen } from '../words/Filter';
import { Person } from '../words/Person';
import { type Row, Table } from '../words/Table';
import { useBuildDay } from '../words/useBuildDay';
import { groupField } from './filter';
import styles from './leadership.module.css';
import { endingSoon, seats } from './terms';

type Props = { people: Leader[] };

/** Recorded terms that end within a half-year of the build, the next first. */
export function EndingSoon({ people }: Props) {
  const today = useBuildDay();
  const { chosen } = useChosen();
  const rows = endingSoon(seats(people), today)
    .filter(({ group }) => !chosen.group || chosen.group === group.name)
    .map(
      ({ person, group, title, term: { start, end = '' } }): Row => [
        `${person.id} ${group.path} ${title} ${start}`,
        <Person person={person} />,
        title,
        <Link to={group.url}>{group.name}</Link>,
        <Day on={end} />,
      ],
    );
  return (
    <>
      <Filter fields={[groupField(people)]} found={rows.length > 0 ? `${rows.length} seats` : 'No recorded terms.'} />
      {rows.length > 0 && <Table heads={['Person', 'Role', 'Group', 'Term ends']} rows={rows} />}
    </>
  );
}

/** Each liaison with the groups they look after. */
export function LiaisonDuties({ people }: Props) {
  const { chosen } = useChosen();
  const liaisons = people
    .map((person) => ({ ...person, roles: person.roles.filter(({ role }) => role === roleNames.liaisons) }))
    .filter(({ roles }) => roles.length > 0);
  const rows = liaisons
    .filter(({ roles }) => !chosen.group || roles.some(({ group }) => group.name === chosen.group))
    .map(
      (person): Row => [
        person.id,
        <Person person={person} />,
        person.roles.map(({ group: { url, name } }) => (
          <Link key={url} className={styles.duty} to={url}>
            {name}
          </Link>
        )),
      ],
    );
  return (
    <>
      <Filter fields={[groupField(liaisons)]} found={`${rows.length} of ${liaisons.length} liaisons`} />
      <Table heads={['TOC member', 'Liaison to']} rows={rows} />
    </>
  );
}
