import type { Variant } from '../model/approach';
import type { VariantDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import { optionsIn } from '../model/masks';
import type { OptionId } from '../model/vocabulary';
import { coversOf, partsOf, refTitle } from '../knowledge/approaches';
import { forJobs } from '../environment/forJobs';
import { verdictOfBoth, wantedJobs } from './pairs';
import { decideVariant, jobNames } from './variant';

type Jobs = readonly OptionId<'jobs'>[];
type Pair = readonly [Variant, Variant];

/** Of two variants one that does all of these jobs: the other one has no place beside it. */
const enoughAlone = (pair: Pair, jobs: Jobs): Variant | undefined =>
  pair.find((variant) => jobs.every((job) => coversOf(variant).includes(job)));

/** Whether two variants are one solution of these jobs, neither superfluous; also while no job is known. */
export const sharesAll = (pair: Pair, jobs: Jobs): boolean =>
  jobs.length === 0 || (!enoughAlone(pair, jobs) && partsOf(pair, jobs).undone.length === 0);

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Two halves of which the worse speaks for both. */
function together(a: VariantDecision, b: VariantDecision): VariantDecision {
  const verdict = verdictOfBoth(a.verdict, b.verdict);
  const speaking = [a, b].filter((half) => half.verdict === verdict);
  const reasons = (speaking.length > 0 ? speaking : [a, b]).flatMap((half) => half.reasons);
  return {
    ...a,
    verdict,
    with: b.ref,
    sentence: (speaking[0] ?? a).sentence,
    reasons: reasons.filter(({ text }, index) => reasons.findIndex((other) => other.text === text) === index),
    needs: unique([...a.needs, ...b.needs]),
    blockedBy: unique([...a.blockedBy, ...b.blockedBy]),
  };
}

/** One of two is superfluous: no solution of two, and a better one at hand. */
function superfluous(pair: Pair, enough: Variant, environment: Environment): VariantDecision {
  const other = pair.find((variant) => variant !== enough) ?? enough;
  const sentence = `${refTitle(other.id)} is not needed for these jobs: ${refTitle(enough.id)} does them alone.`;
  return {
    ...decideVariant(pair[0], environment),
    verdict: 'blocked',
    with: pair[1].id,
    sentence,
    reasons: [{ tone: 'bad', text: sentence, risks: [], sources: enough.sources }],
    needs: [],
    blockedBy: ['not-needed'],
  };
}

/** Judges two variants in one pod, whether they are the best partners of each other or not. */
export function decidePair(first: Variant, second: Variant, environment: Environment): VariantDecision {
  const pair: Pair = [first, second];
  const jobs = optionsIn('jobs', wantedJobs(environment));
  if (jobs.length === 0)
    return together(decideVariant(first, environment), decideVariant(second, environment));
  const enough = enoughAlone(pair, jobs);
  if (enough) return superfluous(pair, enough, environment);
  const { shares, undone } = partsOf(pair, jobs);
  const half = (variant: Variant, share: Jobs = []): VariantDecision =>
    decideVariant(variant, forJobs(environment, [...share, ...undone]));
  const both = together(half(first, shares[0]), half(second, shares[1]));
  if (undone.length > 0) return { ...both, sentence: `Neither of the two does ${jobNames(undone)}.` };
  return both.verdict === 'blocked'
    ? both
    : decideVariant(first, environment, {
        verdict: both.verdict,
        partner: second,
        refs: [first.id, second.id],
      });
}
