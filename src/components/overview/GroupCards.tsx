import Link from '@docusaurus/Link';
import type { GroupCard as Card } from '@site/src/views/group';
import styles from './GroupCards.module.css';

function Topics({ topics }: { topics: string[] }) {
  return (
    <p className={styles.topics}>
      <span className={styles.label}>Topics: </span>
      {topics.join(' · ')}
    </p>
  );
}

/** Cards that compare groups at a glance. */
export function GroupCards({ groups }: { groups: Card[] }) {
  return (
    <ul className={styles.cards}>
      {groups.map((group) => (
        <li key={group.path} className={styles.card} data-kind={group.kind}>
          <Link className={styles.title} to={group.url}>
            {group.name}
          </Link>
          <p>{group.summary}</p>
          <Topics topics={group.topics} />
        </li>
      ))}
    </ul>
  );
}

/** One group's card, to stand under a heading of its own. */
export function GroupCard({ group }: { group: Card }) {
  return (
    <div className={styles.card} data-kind={group.kind}>
      <p>{group.summary}</p>
      <Topics topics={group.topics} />
      <Link className={styles.title} to={group.url}>
        {group.name}
      </Link>
    </div>
  );
}
