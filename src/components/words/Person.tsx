import Link from '@docusaurus/Link';
import type { PersonView } from '@site/src/views/group';
import { Fragment, type ReactNode } from 'react';

/** A person's name, linked to their entry among all people. */
export function Person({ person: { id, name } }: { person: PersonView }): ReactNode {
  return <Link to={`/leadership/#${id.toLowerCase()}`}>{name}</Link>;
}

/** A person's GitHub handle, linked to the profile where one is known. */
export function Handle({ person: { id, profile } }: { person: PersonView }): ReactNode {
  return (
    profile && (
      <a className="handle" href={profile}>
        @{id}
      </a>
    )
  );
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
