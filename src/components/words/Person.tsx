import Link from '@docusaurus/Link';
import type { PersonView } from '@site/src/views/group';
import { Fragment, type ReactNode } from 'react';

/** A person's name, linked to the GitHub profile where one is known. */
export function Person({ person: { name, profile } }: { person: PersonView }): ReactNode {
  return profile ? <Link to={profile}>{name}</Link> : name;
}

/** Several people in a row of text. */
export function Persons({ people }: { people: PersonView[] }): ReactNode {
  if (people.length === 0) return 'none recorded';
  return people.map((person, index) => (
    <Fragment key={person.id}>
      {index > 0 && ', '}
      <Person person={person} />
    </Fragment>
  ));
}
