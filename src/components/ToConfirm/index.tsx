import type { ReactElement } from 'react';
import styles from './styles.module.css';

/** Marks a fact that the group itself has not confirmed yet. */
export function ToConfirm({ when }: { when: boolean | undefined }): ReactElement | null {
  return when ? <span className={styles.mark}>to be confirmed by the group</span> : null;
}
