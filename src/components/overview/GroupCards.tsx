import Link from '@docusaurus/Link';
import type { GroupCard as Card } from '@site/src/views/group';
import styles from './GroupCards.module.css';

/** A page may still have the heading of a group that has just been removed. */
type Props = { group?: Card; as?: 'div' | 'li' };

/** One group's card: to stand under a heading of its own, or in a list, where the group's name is the heading. */
export function GroupCard({ group, as: Tag = 'div' }: Props) {
  if (!group) return null;
  const title = (
    <Link className={styles.title} to={group.url}>
      {group.name}
    </Link>
  );
  return (
    <Tag className={styles.card} data-kind={group.kind}>
      {Tag === 'li' && title}
      <p>{group.summary}</p>
      <p className={styles.topics}>
        <span className={styles.label}>Topics: </span>
        {group.topics.join('\u00a0· ')}
      </p>
      {Tag === 'div' && title}
    </Tag>
  );
}

/** Cards that compare groups at a glance. */
export const GroupCards = ({ groups }: { groups: Card[] }) => (
  <ul className={styles.cards}>
    {groups.map((group) => (
      <GroupCard key={group.path} group={group} as="li" />
    ))}
  </ul>
);
