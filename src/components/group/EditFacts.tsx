import Link from '@docusaurus/Link';
import type { EditableField, GroupView } from '@site/src/views/group';
import styles from './EditFacts.module.css';

/** A quiet link that opens the file of a block of facts at its line. */
export const EditFacts = ({ group, field }: { group: GroupView; field: EditableField }) => (
  <p className={styles.edit} data-search="no">
    <Link to={group.edit[field]} aria-label={`Edit the facts: ${field} of ${group.name}`}>
      Edit
    </Link>
  </p>
);
