import clsx from 'clsx';
import type { ComponentProps } from 'react';
import styles from './Level.module.css';

const levels: Record<string, string | undefined> = {
  MUST: styles.must,
  REQUIRED: styles.must,
  SHOULD: styles.should,
  MAY: styles.may,
};

/** `**MUST**` and its kin (RFC 2119) are marked so that the eye finds them; other bold text stays bold. */
export function Level(props: ComponentProps<'strong'>) {
  const { children, className } = props;
  const level = typeof children === 'string' && levels[children.replace(/^(MUST|SHOULD) NOT$/, '$1')];
  return <strong {...props} className={clsx(className, level && styles.level, level)} />;
}
