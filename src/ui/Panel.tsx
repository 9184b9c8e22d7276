import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './Panel.module.css';

export interface PanelProps {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** At the right of the head: a button, a link, a few words. */
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** A framed sheet with a head. Panels do not stand in panels. */
export function Panel({ title, headingLevel = 3, actions, footer, children, className }: PanelProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      className={classes(styles.panel, className)}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {(title !== undefined || actions !== undefined) && (
        <header className={styles.head}>
          {title !== undefined && (
            <Heading className={styles.title} id={id}>
              {title}
            </Heading>
          )}
          {actions}
        </header>
      )}
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
    </section>
  );
}
