import Link from '@docusaurus/Link';
import { slugOf } from '@site/src/registry/names';
import type { GroupView } from '@site/src/views/group';
import { List } from '../words/List';
import { Unconfirmed } from '../words/Unconfirmed';
import { EditFacts } from './Links';

const Project = ({ name }: { name: string }) => <Link to={`/projects/#${slugOf(name)}`}>{name}</Link>;

/** Longer lists are folded. */
const LONG = 20;

/** The projects of the CNCF in a group's area, and what a project does with the group. */
export function Projects({ group }: { group: GroupView }) {
  const { name, projects, charter } = group;
  const count = projects.flatMap((field) => field.projects).length;
  if (count === 0) return <p>No CNCF projects recorded in this area.</p>;
  const words = charter?.state === 'text' ? <Link to={charter.url}>its charter</Link> : 'this page';
  const all = `/projects/?${new URLSearchParams({ group: name })}`;
  const items = projects.map(({ category, scope, unconfirmed, projects: near }) => (
    <>
      <strong>{category.replace(/.* \/ /, '')}</strong> (“{scope}”
      <Unconfirmed is={unconfirmed} />
      ):{' '}
      {near.flatMap(([project, level], at) => [at > 0 && ', ', <Project key={project} name={project} />, ` ${level}`])}
    </>
  ));
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
          <List items={items} />
        </details>
      ) : (
        <List items={items} />
      )}
      <EditFacts group={group} field="near" />
    </>
  );
}
