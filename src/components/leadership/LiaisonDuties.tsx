import Link from '@docusaurus/Link';
import { roleNames } from '@site/src/registry/names';
import type { Leader } from '@site/src/views/leadership';
import type { ReactElement } from 'react';
import { Person } from '../words/Person';
import { Table } from '../words/Table';
import { Filter } from './Filter';
import { choices } from './filter';
import styles from './leadership.module.css';
import { useChosen } from './useChosen';

/** Each liaison with the groups they look after. */
export function LiaisonDuties({ people }: { people: Leader[] }): ReactElement {
  const { chosen } = useChosen();
  const liaisons = people
    .map((person) => ({ ...person, roles: person.roles.filter(({ role }) => role === roleNames.liaisons) }))
    .filter(({ roles }) => roles.length > 0);
  const rows = liaisons
    .filter(({ roles }) => !chosen.group || roles.some(({ group }) => group.name === chosen.group))
    .map((person) => ({
      key: person.id,
      cells: [
        <Person person={person} />,
        person.roles.map(({ group: { url, name } }) => (
          <Link key={url} className={styles.duty} to={url}>
            {name}
          </Link>
        )),
      ],
    }));
  return (
    <>
      <Filter fields={choices(liaisons).slice(0, 1)} found={`${rows.length} of ${liaisons.length} liaisons`} />
      <Table heads={['TOC member', 'Liaison to']} rows={rows} />
    </>
  );
}
