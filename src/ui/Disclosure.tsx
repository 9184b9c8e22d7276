import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** `inline`: a line of accent text. `row`: the whole row of a list opens, its mark at the right. */
  variant?: 'inline' | 'row' | undefined;
  /** With `onOpenChange`: open or closed as the caller says. Alone: how it starts. */
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  className?: string | undefined;
}

/** More, on demand: a native details element. */
export function Disclosure({
  summary,
  children,
  variant = 'inline',
  open,
  onOpenChange,
  className,
}: DisclosureProps) {
  return (
    <details
      className={classes(styles.details, styles[variant], className)}
      open={open}
      onToggle={(event) => {
        // The browser reports its first opening too, and what React itself has set.
        if (event.currentTarget.open !== open) onOpenChange?.(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {variant === 'row' ? (
          <>
            <span className={styles.content}>{summary}</span>
            <Icon name="chevronDown" className={styles.mark} />
          </>
        ) : (
          <>
            <Icon name="chevronRight" className={styles.mark} />
            <span>{summary}</span>
          </>
        )}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
