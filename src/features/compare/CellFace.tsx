import type { Cell } from '../../core';
import { Icon, type IconName } from '../../ui/Icon';
import styles from './CellFace.module.css';

const symbols: Record<Cell['rating'], { name: IconName; tone: 'good' | 'part' | 'bad' | 'quiet' }> = {
  good: { name: 'check', tone: 'good' },
  partly: { name: 'half', tone: 'part' },
  bad: { name: 'cross', tone: 'bad' },
  none: { name: 'dash', tone: 'quiet' },
  unknown: { name: 'question', tone: 'quiet' },
};

/** Symbol, word and phrase of a cell; what is less than certain says so. */
export function CellFace({ cell, computed }: { readonly cell: Cell; readonly computed: boolean }) {
  const { name, tone } = symbols[cell.rating];
  return (
    <span className={styles.face}>
      <Icon name={name} tone={tone} />
      <span>
        <b>{cell.word}</b>
        {cell.phrase !== undefined && <small>{cell.phrase}</small>}
        {cell.confidence !== undefined && cell.confidence !== 'high' && (
          <small>confidence {cell.confidence}</small>
        )}
      </span>
      {computed && <Icon name="computed" tone="quiet" label="computed, not typed" />}
    </span>
  );
}
