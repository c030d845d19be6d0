import clsx from 'clsx';
import type { ComponentProps } from 'react';
import styles from './Level.module.css';

const levels: Record<string, string | undefined> = {
  MUST: styles.must,
  REQUIRED: styles.must,
  'MUST NOT': styles.must,
  SHOULD: styles.should,
  'SHOULD NOT': styles.should,
  MAY: styles.may,
};

/** `**MUST**` and its kin (RFC 2119) are marked so that the eye finds them; other bold text stays bold. */
export function Level({ children, className, ...rest }: ComponentProps<'strong'>) {
  const level = typeof children === 'string' ? levels[children] : undefined;
  return (
    <strong {...rest} className={clsx(className, level && styles.level, level)}>
      {children}
    </strong>
  );
}
