import Link from '@docusaurus/Link';
import type { GroupCard as Card } from '@site/src/views/group';
import styles from './GroupCards.module.css';

const Topics = ({ topics }: { topics: string[] }) => (
  <p className={styles.topics}>
    <span className={styles.label}>Topics: </span>
    {topics.join(' · ')}
  </p>
);

/** Cards that compare groups at a glance. */
export const GroupCards = ({ groups }: { groups: Card[] }) => (
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

/** One group's card, to stand under a heading of its own. */
export const GroupCard = ({ group }: { group: Card }) => (
  <div className={styles.card} data-kind={group.kind}>
    <p>{group.summary}</p>
    <Topics topics={group.topics} />
    <Link className={styles.title} to={group.url}>
      {group.name}
    </Link>
  </div>
);
