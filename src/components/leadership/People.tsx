import Link from '@docusaurus/Link';
import type { Leader } from '@site/src/views/leadership';
import type { ReactNode } from 'react';
import { Period } from '../group/Period';
import { Anchor } from '../words/Anchor';
import { Filter, useChosen } from '../words/Filter';
import { Handle } from '../words/Person';
import { Unconfirmed } from '../words/Unconfirmed';
import { canHoldTerms, choices, matches } from './filter';
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
              {`${person.organization ?? ''} `}
              <Handle person={person} />
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
