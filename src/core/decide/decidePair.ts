import type { Variant } from '../model/approach';
import type { VariantDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import { optionsIn } from '../model/masks';
import type { OptionId } from '../model/vocabulary';
import { coversOf, partsOf, refTitle } from '../knowledge/approaches';
import { forJobs } from '../environment/forJobs';
import { verdictOfBoth, wantedJobs } from './pairs';
import { rateSolution } from './rate';
import { againstAll, decideVariant, jobNames, type Part } from './variant';

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
function together(first: Part, second: Part, environment: Environment): VariantDecision {
  const a = decideVariant(first.variant, first.world);
  const b = decideVariant(second.variant, second.world);
  const verdict = verdictOfBoth(a.verdict, b.verdict);
  const speaking = [a, b].filter((half) => half.verdict === verdict);
  const reasons = (speaking.length > 0 ? speaking : [a, b]).flatMap((half) => half.reasons);
  const against = againstAll([
    { ...first, verdict: a.verdict },
    { ...second, verdict: b.verdict },
  ]);
  return {
    ...rateSolution([first.variant, second.variant], environment, against),
    ref: a.ref,
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
    ...rateSolution(pair, environment),
    ref: pair[0].id,
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
    return together(
      { variant: first, world: environment },
      { variant: second, world: environment },
      environment,
    );
  const enough = enoughAlone(pair, jobs);
  if (enough) return superfluous(pair, enough, environment);
  const { shares, undone } = partsOf(pair, jobs);
  const part = (variant: Variant, share: Jobs = []): Part => ({
    variant,
    world: forJobs(environment, [...share, ...undone]),
  });
  const both = together(part(first, shares[0]), part(second, shares[1]), environment);
  if (undone.length > 0) return { ...both, sentence: `Neither of the two does ${jobNames(undone)}.` };
  return both.verdict === 'blocked'
    ? both
    : decideVariant(first, environment, {
        verdict: both.verdict,
        partner: second,
        refs: [first.id, second.id],
      });
}
