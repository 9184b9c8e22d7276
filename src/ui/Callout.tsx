import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import styles from './Callout.module.css';

export interface CalloutProps {
  tone: 'danger' | 'price' | 'info';
  children: ReactNode;
  className?: string | undefined;
}

/** One statement that must not be missed, as a bar. Not for more than two a page. */
export function Callout({ tone, children, className }: CalloutProps) {
  return (
    <div className={classes(styles.bar, styles[tone], className)}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} className={styles.icon} />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
