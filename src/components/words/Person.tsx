import Link from '@docusaurus/Link';
import type { PersonView } from '@site/src/views/group';

/** A person's name, linked to their entry among all people. */
export function Person({ person: { id, name } }: { person: PersonView }) {
  return <Link to={`/leadership/#${id.toLowerCase()}`}>{name}</Link>;
}

/** A person's GitHub handle, linked to the profile where one is known. */
export const Handle = ({ person: { id, profile } }: { person: PersonView }) =>
  profile && (
    <a className="handle" href={profile}>
      {`@${id}`}
    </a>
  );
