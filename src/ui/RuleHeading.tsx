import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './RuleHeading.module.css';

export interface RuleHeadingProps {
  level: 1 | 2 | 3 | 4;
  children: ReactNode;
  /** At the right end of the rule: a count, a link. */
  aside?: ReactNode;
  /** `lg` for the title of a place, `sm` for the head of a side column. */
  size?: 'sm' | 'md' | 'lg' | undefined;
  id?: string | undefined;
  className?: string | undefined;
}

/** A heading that stands on a rule. */
export function RuleHeading({ level, children, aside, size = 'md', id, className }: RuleHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes(styles.rule, styles[size], className)}>
      <Heading className={styles.heading} id={id}>
        {children}
      </Heading>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </div>
  );
}
