import { approachOf, solutionOf, variantOf, type Decision } from '../../core';
import { useSlipway } from '../../state/store';
import { Segmented } from '../../ui/Segmented';

/** The variants of the approach that the file is for. */
export function Variants({ decision, shown }: { readonly decision: Decision; readonly shown: string }) {
  const choose = useSlipway((state) => state.choose);
  const approach = approachOf(shown);
  if (!approach || shown.includes(',') || approach.variants.length < 2) return null;
  const best = decision.best && solutionOf(decision.best.refs);
  return (
    <Segmented
      label="Variant"
      options={approach.variants.map(({ id, title }) => ({ id, label: title }))}
      value={variantOf(shown)?.variant.id}
      onChange={(id) => choose(id === best ? undefined : id)}
    />
  );
}
