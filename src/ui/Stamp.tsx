import { classes } from './classes';
import { Icon } from './Icon';
import styles from './Stamp.module.css';

export type StampVerdict = 'works' | 'price' | 'blocked' | 'depends';

export interface StampProps {
  verdict: StampVerdict;
  /** `sm` in tables and lists, `lg` once a page. */
  size?: 'sm' | 'md' | 'lg' | undefined;
}

/** The word on a stamp, in full. */
export const stampWords: Readonly<Record<StampVerdict, string>> = {
  works: 'Works',
  price: 'Works at a price',
  blocked: 'Blocked',
  depends: 'Depends',
};

const symbols = { works: 'check', price: 'plusMinus', depends: 'fork' } as const;

/** A verdict as a drawing office stamps it: the line type says it first, then the symbol, then the word. */
export function Stamp({ verdict, size = 'md' }: StampProps) {
  return (
    <span className={classes(styles.stamp, styles[verdict], styles[size])}>
      <span className={styles.cell}>
        {verdict === 'blocked' ? (
          // The crossed cell: how a plan draws a void.
          <svg className={styles.void} viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 0L10 10M10 0L0 10" vectorEffect="non-scaling-stroke" />
          </svg>
        ) : (
          <Icon name={symbols[verdict]} className={styles.symbol} />
        )}
      </span>
      <span className={styles.word}>
        {verdict === 'price' && size === 'sm' ? 'At a price' : stampWords[verdict]}
      </span>
    </span>
  );
}
