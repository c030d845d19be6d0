import Link from '@docusaurus/Link';
import { slugOf } from '@site/src/registry/names';
import type { GroupView } from '@site/src/views/group';
import { Unconfirmed } from '../words/Unconfirmed';
import { EditFacts } from './EditFacts';
import { GroupLink } from './GroupLink';

/** Longer lists are folded. */
const LONG = 20;

/** The projects of the CNCF in a group's area, and what a project does with the group. */
export function Projects({ group }: { group: GroupView }) {
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
  const list = (
    <ul>
      {projects.map(({ category, scope, unconfirmed, projects: near }) => (
        <li key={category + scope}>
          <strong>{category.replace(/.* \/ /, '')}</strong> (“{scope}”
          <Unconfirmed is={unconfirmed} />
          ):{' '}
          {near.flatMap(([project, level], at) => [
            at > 0 && ', ',
            <Link key={project} to={`/projects/#${slugOf(project)}`}>
              {project}
            </Link>,
            ` ${level}`,
          ])}
        </li>
      ))}
    </ul>
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
          {list}
        </details>
      ) : (
        list
      )}
      <EditFacts group={group} field="near" />
    </>
  );
}
