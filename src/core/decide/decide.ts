import { verdictRank } from '../model/approach';
import type { ApproachDecision, Decision, Solution, VariantDecision } from '../model/decision';
import type { Environment, Weights } from '../model/environment';
import type { Answers } from '../model/vocabulary';
import { advice } from '../knowledge/advice';
import { approaches, refsOf, solutionOf, variantOf } from '../knowledge/approaches';
import { infer } from '../environment/infer';
import { decidePair } from './decidePair';
import { openQuestionsOf } from './openQuestions';
import { bestVariantOf, outcomeOf, type Outcome } from './outcome';
import { reconsider } from './reconsider';
import { decideVariant } from './variant';

/** The approaches with their reasons in words, each with its best variant's verdict. */
const decideApproaches = (environment: Environment, { judged }: Outcome): ApproachDecision[] =>
  approaches.map((approach) => {
    const variants = judged
      .filter((one) => one.approach === approach)
      .map((one) => decideVariant(one.variant, environment, one));
    const { id } = bestVariantOf(approach, environment);
    const best = variants.find(({ ref }) => ref === id);
    if (!best) throw new Error(`approach ${approach.id} has no variant`);
    return { ...best, id: approach.id, variants };
  });

/** What is not blocked, as the page shows it. An open question that could change the first makes all provisional. */
const solutionsOf = ({ ranked }: Outcome, couldChange: boolean): Solution[] =>
  ranked.map(({ refs, verdict, likely }) => ({
    refs,
    verdict,
    score: likely.score,
    provisional: couldChange || verdict === 'depends',
  }));

/** Where nothing is left: the variant that the fewest facts rule out. */
function leastBlocked(decided: readonly ApproachDecision[]): string {
  const [nearest] = decided
    .flatMap(({ variants }) => variants)
    .toSorted(
      (a, b) =>
        verdictRank(b.verdict) - verdictRank(a.verdict) ||
        a.blockedBy.length - b.blockedBy.length ||
        b.score - a.score,
    );
  if (!nearest) throw new Error('there is no variant');
  return nearest.ref;
}

/** The best of the three daemon approaches, unless it starts only with an answer that nobody gave. */
const bestOfThree = ({ ranked }: Outcome): string | null =>
  ranked.find(
    ({ approach, partner, likely }) =>
      approach.group === 'daemon' && !partner && likely.verdict !== 'blocked',
  )?.variant.id ?? null;

/**
 * Judges every approach for these answers and ranks what is left. `weights` count less or more in the ranking, and in
 * nothing else. Depends on nothing but its arguments, and on no order of answers.
 */
export function decide(answers: Answers, weights: Weights = {}): Decision {
  const environment = infer(answers, weights);
  const outcome = outcomeOf(environment);
  const decided = decideApproaches(environment, outcome);
  const open = openQuestionsOf(answers, environment);
  const solutions = solutionsOf(
    outcome,
    open.some(({ changes }) => changes === 'recommendation'),
  );
  const [first] = solutions;
  const best = outcome.best && first ? first : null;
  return {
    environment,
    approaches: decided,
    solutions,
    best,
    shown: first ? solutionOf(first.refs) : leastBlocked(decided),
    bestOfThree: bestOfThree(outcome),
    open,
    advice: best
      ? null
      : advice(environment, outcome.ranked[0]?.unfit === true, reconsider(answers, environment)),
  };
}

/** The decision for an approach, a variant or two variants: `dind-sidecar`, `dind-sidecar/tls`, `a/x,b/y`. */
export function decisionFor(decision: Decision, ref: string): VariantDecision | undefined {
  const [first, second] = refsOf(ref).map((one) => variantOf(one)?.variant);
  if (ref.includes(',')) return first && second && decidePair(first, second, decision.environment);
  const approach = decision.approaches.find(({ id }) => id === ref.split('/')[0]);
  if (!approach) return undefined;
  const whole = ref.includes('/') ? ref : approach.ref;
  return approach.variants.find((variant) => variant.ref === whole);
}
