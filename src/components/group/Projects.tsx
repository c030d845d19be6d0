import Link from '@docusaurus/Link';
import { slugOf } from '@site/src/registry/names';
import type { GroupView } from '@site/src/views/group';
import { Folded, List } from '../words/List';
import { Unconfirmed } from '../words/Unconfirmed';
import { EditFacts } from './Links';

const Project = ({ name }: { name: string }) => <Link to={`/projects/#${slugOf(name)}`}>{name}</Link>;

/** Projects near a group by the same words of its scope. */
const Field = ({ scope, unconfirmed, projects }: GroupView['projects'][number]) => (
  <span key={scope}>
    “{scope}”
    <Unconfirmed is={unconfirmed} />:{' '}
    {projects.flatMap(([name, level], at) => [at > 0 && ', ', <Project key={name} name={name} />, ` (${level})`])}
  </span>
);

/** The projects of the CNCF in a group's area, and what a project does with the group. */
export function Projects({ group }: { group: GroupView }) {
  const { name, projects, charter } = group;
  const count = projects.flatMap((field) => field.projects).length;
  if (count === 0) return <p>No CNCF projects recorded in this area.</p>;
  const words = charter?.state === 'text' ? <Link to={charter.url}>its charter</Link> : 'the sources below';
  const all = `/projects/?${new URLSearchParams({ group: name })}`;
  const items = [...new Set(projects.map(({ category }) => category))].map((category) => {
    const fields = projects.filter((field) => field.category === category).map(Field);
    return [<strong>{category}</strong>, ...(fields.length > 1 ? [<List items={fields} />] : [', ', fields[0]])];
  });
  return (
    <>
      <p>
        This site maps CNCF projects to the group by its scope. Quoted words are from {words}. See this area{' '}
        <Link to={all}>in the list of all projects</Link>, or <Link to="/bring-your-project/">bring your project</Link>{' '}
        to the group.
      </p>
      <Folded count={count} noun="projects">
        <List items={items} />
      </Folded>
      <EditFacts group={group} field="near" />
    </>
  );
}
