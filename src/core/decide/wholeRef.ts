import type { Answers } from '../model/vocabulary';
import { approachOf, variantOf } from '../knowledge/approaches';
import { infer } from '../environment/infer';
import { bestVariantOf } from './outcome';

/** The whole reference for an approach, which is its best variant here, or for a variant. Throws at any other text. */
export function wholeRef(ref: string, answers: Answers): string {
  if (variantOf(ref)) return ref;
  const approach = approachOf(ref);
  if (!approach) throw new Error(`unknown approach or variant: ${ref}`);
  return bestVariantOf(approach, infer(answers)).id;
}
