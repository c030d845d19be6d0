import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import { GroupCards } from '../overview/GroupCards';
import { List } from '../words/List';
import { Unconfirmed } from '../words/Unconfirmed';
import { EditFacts } from './Links';

type Props = { group: GroupView };

/** Groups near this one, each with the reason. */
export function Related({ group }: Props) {
  const parent = group.kind === 'subproject' && group.parent;
  const above = parent ? [{ group: parent, why: "This subproject's parent group." }] : [];
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
