import type { WeightStep } from '../../core';
import { useSlipway } from '../../state/store';
import { Segmented } from '../../ui/Segmented';

const steps = [
  { id: 'less', label: 'less' },
  { id: 'usual', label: 'as usual' },
  { id: 'more', label: 'more' },
] as const;

/** Three steps: what a criterion, or the risks, count beside what they count in this situation. */
export function Weigh({ id, title }: { readonly id: string; readonly title: string }) {
  const step: WeightStep | undefined = useSlipway((state) => state.link.weights[id]);
  const weigh = useSlipway((state) => state.weigh);
  return (
    <Segmented
      label={`${title} counts`}
      labelHidden
      options={steps}
      value={step ?? 'usual'}
      onChange={(next) => weigh(id, next === 'usual' ? undefined : next)}
    />
  );
}
