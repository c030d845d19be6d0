import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import type { ReactElement } from 'react';
import { GroupCards } from '../overview/GroupCards';
import { Unconfirmed } from '../words/Unconfirmed';
import { EditFacts } from './EditFacts';

type Props = { group: GroupView };

/** Groups near this one, each with the reason. */
export function Related({ group }: Props): ReactElement {
  const parent = group.kind === 'subproject' && group.parent;
  if (group.related.length === 0 && !parent) return <p>None recorded.</p>;
  return (
    <>
      <ul>
        {parent && (
          <li>
            <Link to={parent.url}>{parent.name}</Link>: this subproject's parent group.
          </li>
        )}
        {group.related.map(({ group: other, why }) => (
          <li key={other.path}>
            <Link to={other.url}>{other.name}</Link>: {why}
          </li>
        ))}
      </ul>
      <EditFacts group={group} field="related" />
    </>
  );
}

/** The standing work inside a group. */
export function Subprojects({ group }: Props): ReactElement {
  if (group.subprojects.length === 0) return <p>{group.name} has no subprojects.</p>;
  return <GroupCards groups={group.subprojects} />;
}

/** What a group grew out of. */
export function Predecessors({ group }: Props): ReactElement {
  if (group.predecessors.length === 0) return <p>None recorded.</p>;
  return (
    <ul>
      {group.predecessors.map(({ name, repository, note, unconfirmed }) => (
        <li key={name}>
          {repository ? <Link to={repository}>{name}</Link> : name}
          {note && `: ${note}`}
          <Unconfirmed is={unconfirmed} />
        </li>
      ))}
    </ul>
  );
}
