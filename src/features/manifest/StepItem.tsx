import type { ReactNode } from 'react';
import { RichText } from '../../ui/RichText';
import styles from './StepItem.module.css';

/** One step of a migration: its number, where it is done, what, and why. */
export function StepItem({
  number,
  where,
  title,
  why,
  children,
}: {
  readonly number: number;
  readonly where: string;
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}) {
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <div>
          <p className="lab">{where}</p>
          <h3>{title}</h3>
        </div>
        <p className={styles.why}>
          <RichText text={why} />
        </p>
        {children}
      </div>
    </li>
  );
}
