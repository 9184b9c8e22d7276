import type { Column } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { followInPlace } from '../../ui/followInPlace';
import styles from './ColumnVerdict.module.css';

/** The verdict of a column in a sentence, and what can be done with it. */
export function ColumnVerdict({
  column,
  isShown,
  onUnblock,
}: {
  readonly column: Column;
  /** The manifest shows this one already. */
  readonly isShown: boolean;
  readonly onUnblock: (ref: string) => void;
}) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const take = useSlipway((state) => state.take);
  const { verdict, sentence } = column.decision;
  const difference = hrefOf('manifest', { ...link, beside: { view: 'compare', ref: column.ref } });
  return (
    <div className={styles.verdict}>
      <p>{sentence}</p>
      {verdict === 'blocked' ? (
        <Button variant="bare" onClick={() => onUnblock(column.ref)} label={`What unblocks ${column.title}`}>
          What unblocks it
        </Button>
      ) : isShown ? (
        <p className={styles.shown}>In the manifest</p>
      ) : (
        <Button
          variant="bare"
          label={`Use ${column.title}`}
          onClick={() => take({ answers: link.answers, ref: column.ref }, 'manifest')}
        >
          Use this one
        </Button>
      )}
      {!isShown && (
        <Button
          variant="bare"
          href={difference}
          label={`Compare the manifest of ${column.title} with the chosen one`}
          onClick={followInPlace(difference, follow)}
        >
          Compare manifests
        </Button>
      )}
    </div>
  );
}
