import styles from './Unconfirmed.module.css';

/** Marks a fact that the group itself has not confirmed yet. */
export const Unconfirmed = ({ is }: { is?: boolean | undefined }) =>
  is && [
    ' ',
    <span key="mark" className={styles.mark}>
      to be confirmed by the group
    </span>,
  ];
