import Link from '@docusaurus/Link';
import { roleNames } from '@site/src/registry/names';
import type { Leader } from '@site/src/views/leadership';
import type { ReactNode } from 'react';
import { Period } from '../group/Period';
import { Anchor } from '../words/Anchor';
import { Filter, useChosen } from '../words/Filter';
import { About, Person } from '../words/Person';
import { type Row, Table } from '../words/Table';
import { Unconfirmed } from '../words/Unconfirmed';
import { canHoldTerms, choices, groupChoice, matches } from './filter';
import styles from './leadership.module.css';

/** Everybody with all roles, under a form that hides whom it leaves out; `children`, the list's heading, is between. */
export function People({ people, children }: { people: Leader[]; children: ReactNode }) {
  const { chosen } = useChosen();
  const shown = people.filter((person) => matches(person, chosen));
  const withTerms = canHoldTerms(people);
  const found = shown.length > 0 ? `${shown.length} of ${people.length} people` : 'No one matches.';
  return (
    <>
      <Filter words="Name or keyword" fields={choices(people)} found={found} />
      {children}
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id} hidden={!shown.includes(person)}>
            <p>
              <Anchor id={person.id.toLowerCase()} />
              <strong>{person.name}</strong>
              <About person={person} />
            </p>
            <ul>
              {person.roles.map(({ title, group, term, past, unconfirmed, note }) => (
                <li key={`${title} ${group.path} ${term?.start}`} data-past={past ? '' : undefined}>
                  {`${title}, `}
                  <Link to={group.url}>{group.name}</Link>
                  {term && withTerms && [': ', <Period key="term" term={term} past={past} />]}
                  {!term?.unconfirmed && <Unconfirmed is={unconfirmed} />}
                  {note && `. ${note}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each liaison with the groups they look after. */
export function LiaisonDuties({ people }: { people: Leader[] }) {
  const { chosen } = useChosen();
  const liaisons = people
    .map((person) => ({ ...person, roles: person.roles.filter(({ role }) => role === roleNames.liaisons) }))
    .filter(({ roles }) => roles.length > 0);
  const rows: Row[] = liaisons
    .filter(({ roles }) => !chosen.group || roles.some(({ group }) => group.name === chosen.group))
    .map((person) => [
      person.id,
      <Person person={person} />,
      person.roles.map(({ group: { url, name } }) => (
        <Link key={url} className={styles.duty} to={url}>
          {name}
        </Link>
      )),
    ]);
  return (
    <>
      <Filter fields={groupChoice(liaisons)} found={`${rows.length} of ${liaisons.length} liaisons`} />
      <Table heads={['TOC member', 'Liaison to']} rows={rows} />
    </>
  );
}
