import Link from '@docusaurus/Link';
import type { ReactElement } from 'react';
import type { PersonView } from '@site/src/registry/view';

/** A person's name, linked to the GitHub profile where one is known. */
export function Person({ person: { name, profile } }: { person: PersonView }): ReactElement {
  return profile ? <Link to={profile}>{name}</Link> : <>{name}</>;
}
