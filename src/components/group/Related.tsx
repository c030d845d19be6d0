import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import { GroupCards } from '../overview/GroupCards';
import { Unconfirmed } from '../words/Unconfirmed';
import { EditFacts } from './EditFacts';

type Props = { group: GroupView };

/** Groups near this one, each with the reason. */
export function Related({ group }: Props) {
  const parent = group.kind === 'subproject' && group.parent;
  const above = parent ? [{ group: parent, why: "this subproject's parent group." }] : [];
  const all = [...above, ...group.related];
  if (all.length === 0) return <p>None recorded.</p>;
  return (
    <>
      <ul>
        {all.map(({ group: { path, url, name }, why }) => (
          <li key={path + why}>
            <Link to={url}>{name}</Link>: {why}
          </li>
        ))}
      </ul>
      <EditFacts group={group} field="related" />
    </>
  );
}

/** The standing work inside a group. */
export function Subprojects({ group }: Props) {
  if (group.subprojects.length === 0) return <p>{group.name} has no subprojects.</p>;
  return <GroupCards groups={group.subprojects} />;
}

/** What a group grew out of. */
export function Predecessors({ group }: Props) {
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
