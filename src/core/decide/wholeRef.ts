import type { Environment, Weights } from '../model/environment';
import type { Answers } from '../model/vocabulary';
import { approachOf, refsOf, solutionOf, variantOf } from '../knowledge/approaches';
import { infer } from '../environment/infer';
import { bestVariantOf } from './outcome';

function wholeOf(ref: string, environment: Environment): string {
  if (variantOf(ref)) return ref;
  const approach = approachOf(ref);
  if (!approach) throw new Error(`unknown approach or variant: ${ref}`);
  return bestVariantOf(approach, environment).id;
}

/**
 * A solution with its variants: of an approach the best one here. One reference, or two with a comma between them.
 * Throws at any other text.
 */
export function wholeRef(solution: string, answers: Answers, weights: Weights = {}): string {
  const refs = refsOf(solution);
  if (refs.every((ref) => variantOf(ref))) return solution;
  const environment = infer(answers, weights);
  return solutionOf(refs.map((ref) => wholeOf(ref, environment)));
}
