import styles from './Unconfirmed.module.css';

/** Marks a fact that the group itself has not confirmed yet. */
export function Unconfirmed({ is }: { is?: boolean | undefined }) {
  return is ? <span className={styles.mark}>to be confirmed by the group</span> : null;
}
