import { useMemo } from 'react';
import { classes } from '../../ui/classes';
import { RuleHeading } from '../../ui/RuleHeading';
import type { NotedLine } from './code';
import { LineNote } from './LineNote';
import { useMarginNotes } from './useMarginNotes';
import styles from './Margin.module.css';

export interface MarginProps {
  readonly noted: readonly NotedLine[];
  readonly selected: number | undefined;
  readonly onClose: () => void;
  readonly lineIdPrefix: string;
  readonly className?: string | undefined;
}

/** On a wide sheet: every note beside its line, the opened one as a panel. On paper: the list of them. */
export function Margin({ noted, selected, onClose, lineIdPrefix, className }: MarginProps) {
  const numbers = useMemo(() => noted.map(({ index }) => index + 1), [noted]);
  const opened = noted.findIndex(({ index }) => index === selected);
  const { margin, tops, leads, height } = useMarginNotes(lineIdPrefix, numbers, opened);
  const risks = noted.filter(({ findings }) => findings.length > 0).length;
  return (
    <aside className={classes(styles.column, className)} aria-label="Why is it there">
      <RuleHeading level={2} size="sm" aside={`${noted.length} notes, ${risks} with a risk`}>
        Why is it there
      </RuleHeading>
      <div ref={margin} className={styles.margin} style={{ '--notes': `${height}px` }}>
        {noted.map(({ index, number, line, findings }, position) => (
          <div
            key={`${index} ${line.note?.id ?? ''}`}
            className={classes(
              styles.note,
              findings.length > 0 && styles.risk,
              position === opened && styles.open,
              leads[position] !== undefined && styles.led,
            )}
            style={{ '--top': `${tops[position] ?? 0}px`, '--lead': `${leads[position] ?? 0}px` }}
          >
            {index === selected && line.note ? (
              <LineNote
                number={number}
                lineNumber={index + 1}
                line={line}
                note={line.note}
                findings={findings}
                onClose={onClose}
              />
            ) : (
              <p className={styles.short}>
                <span className={styles.number}>{number}</span> {line.note?.short}
              </p>
            )}
          </div>
        ))}
      </div>
    </aside>
  );
}
