import type { Latest as Event } from '@site/src/views/history';
import type { ReactNode } from 'react';
import { Day } from '../words/Day';
import { List } from '../words/List';
import styles from './Front.module.css';

type Props = { children: ReactNode };

/** A list of links as buttons, for what people come for. */
export const Actions = ({ children }: Props) => <div className={styles.actions}>{children}</div>;

/** Parts of a page side by side where there is room. */
export const Columns = ({ children }: Props) => <div className={styles.columns}>{children}</div>;

/** What changed last, in a line each. */
export const Latest = ({ events }: { events: Event[] }) => (
  <List className={styles.latest} items={events.map(({ on, text }) => [<Day on={on} />, ': ', text])} />
);
