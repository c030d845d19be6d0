import Link from '@docusaurus/Link';
import { slugOf } from '@site/src/registry/names';
import type { GroupView } from '@site/src/views/group';
import { GroupCards } from '../overview/GroupCards';
import { List } from '../words/List';
import { Unconfirmed } from '../words/Unconfirmed';
import { EditFacts } from './Channels';

type Props = { group: GroupView };

/** Groups near this one, each with the reason. */
export function Related({ group }: Props) {
  const parent = group.kind === 'subproject' && group.parent;
  const above = parent ? [{ group: parent, why: "this subproject's parent group." }] : [];
  const all = [...above, ...group.related];
  if (all.length === 0) return <p>None recorded.</p>;
  return (
    <>
      <List items={all.map(({ group: { url, name }, why }) => [<Link to={url}>{name}</Link>, ': ', why])} />
      <EditFacts group={group} field="related" />
    </>
  );
}

/** The standing work inside a group. */
export const Subprojects = ({ group: { name, subprojects } }: Props) =>
  subprojects.length > 0 ? <GroupCards groups={subprojects} /> : <p>{name} has no subprojects.</p>;

/** What a group grew out of. */
export function Predecessors({ group: { predecessors } }: Props) {
  if (predecessors.length === 0) return <p>None recorded.</p>;
  const items = predecessors.map(({ name, repository, note, unconfirmed }) => [
    repository ? <Link to={repository}>{name}</Link> : name,
    note && `: ${note}`,
    <Unconfirmed is={unconfirmed} />,
  ]);
  return <List items={items} />;
}

const Project = ({ name }: { name: string }) => <Link to={`/projects/#${slugOf(name)}`}>{name}</Link>;

/** Longer lists are folded. */
const LONG = 20;

/** The projects of the CNCF in a group's area, and what a project does with the group. */
export function Projects({ group }: Props) {
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
