import { allVariants, approachOf, refTitle, solutionOf, type Decision } from '../../core';
import { Select } from '../../ui/Select';

/** Solutions of two that stand in the list. */
const PAIRS = 12;

/** Any variant, or two that share a pod, as one list. */
export function RefSelect({
  label,
  value,
  decision,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly decision: Decision;
  readonly onChange: (ref: string) => void;
}) {
  const pairs = decision.solutions.map(({ refs }) => solutionOf(refs)).filter((ref) => ref.includes(','));
  const listed = value.includes(',') ? [...new Set([value, ...pairs])] : pairs;
  return (
    <Select
      label={label}
      value={value}
      onChange={onChange}
      options={[
        ...allVariants.map(({ id }) => ({
          id: id as string,
          label: refTitle(id),
          group: approachOf(id)?.title,
        })),
        ...listed.slice(0, PAIRS).map((ref) => ({ id: ref, label: refTitle(ref), group: 'Two in one pod' })),
      ]}
    />
  );
}
