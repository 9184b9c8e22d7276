import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './LiveStatus.module.css';

export interface LiveStatusProps {
  /** One sentence with a count: "9 lines changed: …". Empty where there is nothing to say. */
  children?: ReactNode;
  /** False: it is seen only, since another region says it. */
  live?: boolean | undefined;
  /** False: it is read aloud only. */
  visible?: boolean | undefined;
  className?: string | undefined;
}

/**
 * The polite live region of a place: an output element has the role of a status. Render it always, also empty: only what changes in a region
 * that is already there is announced. A visible one keeps the height of a line, so nothing moves.
 */
export function LiveStatus({ children, live = true, visible = true, className }: LiveStatusProps) {
  const isEmpty = children === undefined || children === null || children === '' || children === false;
  const Region = live ? 'output' : 'p';
  return (
    <Region
      className={classes(visible ? styles.status : 'vh', visible && !isEmpty && styles.said, className)}
    >
      {isEmpty ? '' : <span>{children}</span>}
    </Region>
  );
}
