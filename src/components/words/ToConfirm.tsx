import type { ReactElement } from 'react';
import styles from './ToConfirm.module.css';

/** Marks a fact that the group itself has not confirmed yet. */
export function ToConfirm({ sure }: { sure?: 'medium' | undefined }): ReactElement | null {
  return sure ? <span className={styles.mark}>to be confirmed by the group</span> : null;
}
