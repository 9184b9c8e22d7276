import type { Answers } from '../model/vocabulary';
import { approachOf, refsOf, solutionOf, variantOf } from '../knowledge/approaches';
import { infer } from '../environment/infer';
import { bestVariantOf } from './outcome';

function wholeOf(ref: string, answers: Answers): string {
  if (variantOf(ref)) return ref;
  const approach = approachOf(ref);
  if (!approach) throw new Error(`unknown approach or variant: ${ref}`);
  return bestVariantOf(approach, infer(answers)).id;
}

/**
 * A solution with its variants: of an approach the best one here. One reference, or two with a comma between them.
 * Throws at any other text.
 */
export const wholeRef = (solution: string, answers: Answers): string =>
  solutionOf(refsOf(solution).map((ref) => wholeOf(ref, answers)));
