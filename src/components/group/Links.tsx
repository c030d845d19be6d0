import Link from '@docusaurus/Link';
import type { EditableField, GroupView, LinkView } from '@site/src/views/group';
import type { GroupRef } from '@site/src/views/urls';
import type { ReactNode } from 'react';
import { Unconfirmed } from '../words/Unconfirmed';
import styles from './Links.module.css';

/** A group's name, linked to its page. */
export const GroupName = ({ group: { url, name } }: { group: GroupRef }) => <Link to={url}>{name}</Link>;

/** The initiatives of a group, or without one those of all groups. */
export const initiativesOf = (group?: string) => (group ? `${group} initiatives` : 'initiatives of all groups');

/** What a link can lead to: the group's channels, and what follows from its label and its charter. */
const targets = ({ name, queries, charter, channels }: GroupView) => ({
  ...channels,
  agenda: queries.agenda ? { url: queries.agenda, label: `Open ${name} issues` } : channels.agendas,
  'charter-source': charter && { url: charter.url, label: `${name} charter` },
  'initiatives-open': { url: queries.open, label: `Open ${initiativesOf(queries.of)}` },
  'initiatives-all': { url: queries.all, label: `All ${initiativesOf(queries.of)}` },
});

type Props = { group: GroupView; to: keyof ReturnType<typeof targets>; children?: ReactNode };

/** A link whose address the registry holds; where none is recorded, only the words stand there. */
export function GroupLink({ group, to, children }: Props) {
  const found: LinkView | undefined = targets(group)[to];
  if (!found) return children ?? 'none recorded';
  return (
    <>
      <Link to={found.url}>{children ?? found.label}</Link>
      <Unconfirmed is={found.unconfirmed} />
    </>
  );
}

/** A quiet link that opens the file of a block of facts at its line. */
export const EditFacts = ({ group, field }: { group: GroupView; field: EditableField }) => (
  <p className={styles.edit} data-search="no">
    <Link to={group.edit[field]} aria-label={`Edit the facts: ${field} of ${group.name}`}>
      Edit
    </Link>
  </p>
);
