import type { Acceptable } from './scenario';

/** Whether a reference is the approach, or the variant, that an expert named. */
export const isRef = (ref: string, named: string): boolean => ref === named || ref.split('/')[0] === named;

/** Whether what was recommended, one reference, two in any order, or nothing, is what an expert accepts. */
export function isAcceptable(refs: readonly string[], acceptable: Acceptable): boolean {
  if (acceptable === 'none') return refs.length === 0;
  const named = typeof acceptable === 'string' ? [acceptable] : acceptable;
  if (refs.length !== named.length) return false;
  return [refs, refs.toReversed()].some((order) =>
    order.every((ref, index) => isRef(ref, named[index] ?? '')),
  );
}
