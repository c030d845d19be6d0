import Link from '@docusaurus/Link';
import { slugOf } from '@site/src/registry/names';
import type { GroupView } from '@site/src/views/group';
import type { ReactElement } from 'react';
import { Unconfirmed } from '../words/Unconfirmed';
import { GroupLink } from './GroupLink';

type Props = { group: GroupView };
/** Longer lists are folded. */
const LONG = 20;

/** The projects near a group by category, each under the words of the group's scope that it rests on. */
function Categories({ group }: Props): ReactElement {
  return (
    <ul>
      {group.projects.map(({ category, scope, unconfirmed, projects }) => (
        <li key={category + scope}>
          <strong>{category.replace(/.* \/ /, '')}</strong> (“{scope}”
          <Unconfirmed is={unconfirmed} />
          ):{' '}
          {projects.map(([name, level], at) => (
            <span key={name}>
              {at > 0 && ', '}
              <Link to={`/projects/#${slugOf(name)}`}>{name}</Link> {level}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The projects of the CNCF in a group's area, and what a project does with the group. */
export function Projects({ group }: Props): ReactElement {
  const { name, projects, charter } = group;
  const count = projects.reduce((sum, one) => sum + one.projects.length, 0);
  const all = `/projects/?${new URLSearchParams({ group: name })}`;
  if (count === 0) return <p>No CNCF projects recorded in this area.</p>;
  const words =
    charter?.state === 'text' ? (
      <GroupLink group={group} to="charter-source">
        its charter
      </GroupLink>
    ) : (
      'this page'
    );
  return (
    <>
      <p>
        This site maps projects to the group based on its scope; the words in quotation marks are from {words}. See them{' '}
        <Link to={all}>in the list of all projects</Link>, or <Link to="/bring-your-project/">bring your project</Link>{' '}
        to the group.
      </p>
      {count > LONG ? (
        <details>
          <summary>Show {count} projects</summary>
          <Categories group={group} />
        </details>
      ) : (
        <Categories group={group} />
      )}
    </>
  );
}
