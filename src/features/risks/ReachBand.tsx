import type { Reach } from '../../core';
import { classes } from '../../ui/classes';
import { RichText } from '../../ui/RichText';
import styles from './ReachBand.module.css';

/** Who can reach node root, in one line and in steps. */
export function ReachBand({ reach }: { readonly reach: Reach }) {
  return (
    <section
      className={classes(styles.band, reach.how === 'kernel-bug' && styles.calm)}
      aria-label="Who can reach node root"
    >
      <p>
        <strong>Who can reach node root:</strong>{' '}
        <RichText text={reach.who[0] ?? 'nobody without a kernel vulnerability'} />.
      </p>
      <ol>
        {reach.steps.map(({ title, detail }, index) => (
          <li key={title} className={index === reach.steps.length - 1 ? styles.end : undefined}>
            <b>{title}</b>
            <span>{detail}</span>
          </li>
        ))}
      </ol>
      <p className={styles.sentence}>
        <RichText text={reach.sentence} />
      </p>
    </section>
  );
}
