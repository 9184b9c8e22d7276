import { classes } from './classes';
import { Icon } from './Icon';
import styles from './SeverityMark.module.css';

export type SeverityLevel = 'info' | 'low' | 'medium' | 'high' | 'critical';

export interface SeverityMarkProps {
  severity: SeverityLevel;
  /** Some answers are still open, so this is the worst that it can be. */
  upTo?: boolean | undefined;
  /** What it was before a change: struck through, then an arrow, then the new one. */
  was?: SeverityLevel | undefined;
  /** Names a severity of which there is nothing now: never filled. */
  none?: boolean | undefined;
  className?: string | undefined;
}

const scale: Record<SeverityLevel, { steps: number; word: string }> = {
  info: { steps: 0, word: 'Info' },
  low: { steps: 1, word: 'Low' },
  medium: { steps: 2, word: 'Medium' },
  high: { steps: 3, word: 'High' },
  critical: { steps: 4, word: 'Critical' },
};

const starts = [0.5, 8, 15.5, 23];

function Scale({ severity }: { severity: SeverityLevel }) {
  return (
    <svg className={styles.scale} viewBox="0 0 30 10" aria-hidden="true">
      {starts.map((x, step) => (
        <rect
          key={x}
          className={step < scale[severity].steps ? styles.filled : undefined}
          x={x}
          y="0.5"
          width="6"
          height="9"
        />
      ))}
    </svg>
  );
}

/** A severity: a scale of four steps, a word and a colour; never the colour alone. */
export function SeverityMark({ severity, upTo = false, was, none = false, className }: SeverityMarkProps) {
  const mark = (
    <span className={classes(styles.mark, styles[severity], was === undefined && className)}>
      <Scale severity={severity} />
      <span>
        {upTo && <span className={styles.upTo}>up to </span>}
        <b className={classes(styles.word, none && styles.none)}>{scale[severity].word}</b>
      </span>
    </span>
  );
  if (was === undefined) return mark;
  return (
    <span className={classes(styles.change, className)}>
      <span className="vh">was </span>
      <span className={classes(styles.mark, styles.was)}>
        <Scale severity={was} />
        <s>{scale[was].word}</s>
      </span>
      <Icon name="arrowRight" tone="quiet" />
      <span className="vh">, now </span>
      {mark}
    </span>
  );
}
