import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './Note.module.css';

export interface NoteProps {
  /** Names the region: "Note on line 24". */
  label: string;
  /** At the left of the head: a severity, a number. */
  mark?: ReactNode;
  /** At the right of the head: "line 24". */
  where?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** An opened margin note: why a line is there. A dl inside it stands in two columns. */
export function Note({ label, mark, where, onClose, children }: NoteProps) {
  return (
    <section className={styles.note} aria-label={label}>
      <header className={styles.head}>
        {mark}
        <span className={styles.where}>{where}</span>
        <Button variant="icon" icon="close" label="Close this note" onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
