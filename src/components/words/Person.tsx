import Link from '@docusaurus/Link';
import type { PersonView } from '@site/src/views/group';

/** A person's name, linked to their entry among all people. */
export function Person({ person: { id, name } }: { person: PersonView }) {
  return <Link to={`/leadership/#${id.toLowerCase()}`}>{name}</Link>;
}

type Words = (string | false | undefined)[];

/** Behind a person's name: the words on their role, the organization, and the GitHub handle where one is known. */
export function About({ person: { id, organization, profile }, role = [] }: { person: PersonView; role?: Words }) {
  const words = [...role, organization].filter(Boolean).join(', ');
  return (
    <>
      {words}
      {words && profile && ' · '}
      {profile && (
        <a className="handle" href={profile}>
          {`@${id}`}
        </a>
      )}
    </>
  );
}
