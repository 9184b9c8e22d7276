import type { Column } from '../../core';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import styles from './ColumnVerdict.module.css';

/** The verdict of a column in a sentence, and what can be done with it. */
export function ColumnVerdict({
  column,
  onUnblock,
}: {
  readonly column: Column;
  readonly onUnblock: (ref: string) => void;
}) {
  const choose = useSlipway((state) => state.choose);
  const go = useSlipway((state) => state.go);
  const { verdict, sentence } = column.decision;
  return (
    <div className={styles.verdict}>
      <p>{sentence}</p>
      {verdict === 'blocked' ? (
        <Button variant="bare" onClick={() => onUnblock(column.ref)} label={`What unblocks ${column.title}`}>
          What unblocks it
        </Button>
      ) : (
        <Button
          variant="bare"
          label={`Use ${column.title}`}
          onClick={() => {
            choose(column.ref);
            go('manifest');
          }}
        >
          Use this one
        </Button>
      )}
    </div>
  );
}
