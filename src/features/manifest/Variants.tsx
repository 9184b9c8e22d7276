import { approachOf, decisionFor, refTitle, variantOf, type Decision } from '../../core';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { Stamp } from '../../ui/Stamp';
import styles from './Variants.module.css';

/** Which variant the file is for, its verdict, and the other variants of the approach. */
export function Variants({ decision, shown }: { readonly decision: Decision; readonly shown: string }) {
  const choose = useSlipway((state) => state.choose);
  const isChosen = useSlipway((state) => state.link.ref !== undefined);
  const approach = approachOf(shown);
  const found = decisionFor(decision, shown);
  if (!approach || !found) return null;
  const best = decision.best?.refs[0];
  return (
    <div className={styles.variants}>
      <p className={styles.title}>
        <Stamp verdict={found.verdict} /> <b>{refTitle(shown)}</b>{' '}
        <span className="dim">{found.sentence}</span>
      </p>
      <div className={styles.controls}>
        {approach.variants.length > 1 && (
          <Segmented
            label="Variant"
            options={approach.variants.map(({ id, title }) => ({ id, label: title }))}
            value={variantOf(shown)?.variant.id}
            onChange={(id) => choose(id === best ? undefined : id)}
          />
        )}
        {isChosen && best !== undefined && (
          <Button onClick={() => choose(undefined)}>Back to the recommendation: {refTitle(best)}</Button>
        )}
      </div>
    </div>
  );
}
