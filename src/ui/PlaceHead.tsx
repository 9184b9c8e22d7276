import type { ReactNode } from 'react';
import styles from './PlaceHead.module.css';

export interface PlaceHeadProps {
  title: string;
  /** One line below it: what the reader finds here. */
  lead: ReactNode;
  /** Controls at the right; below on a narrow screen. */
  children?: ReactNode;
}

/** The head of a place: its heading, a line, and what governs the whole place. */
export function PlaceHead({ title, lead, children }: PlaceHeadProps) {
  return (
    <div className={styles.head}>
      <div>
        <h1>{title}</h1>
        <p className="dim">{lead}</p>
      </div>
      {children !== undefined && <div className={styles.controls}>{children}</div>}
    </div>
  );
}
