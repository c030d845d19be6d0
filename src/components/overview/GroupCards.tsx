import Link from '@docusaurus/Link';
import type { GroupCard as Card } from '@site/src/views/group';
import type { ReactElement } from 'react';
import styles from './GroupCards.module.css';

function Topics({ topics }: { topics: string[] }): ReactElement {
  return (
    <p className={styles.topics}>
      <span className={styles.label}>Topics: </span>
      {topics.join(' · ')}
    </p>
  );
}

/** Cards that compare groups at a glance; `except` leaves out those that have a heading of their own. */
export function GroupCards({ groups, except = [] }: { groups: Card[]; except?: string[] }): ReactElement | null {
  const shown = groups.filter(({ path }) => !except.includes(path));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.cards}>
      {shown.map((group) => (
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

/** One group's card, to stand under a heading of its own. @throws if there is no such group */
export function GroupCard({ groups, path }: { groups: Card[]; path: string }): ReactElement {
  const group = groups.find((one) => one.path === path);
  if (!group) throw new Error(`There is no group at "${path}" in this list`);
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
