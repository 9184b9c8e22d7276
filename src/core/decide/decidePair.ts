import type { Variant } from '../model/approach';
import type { VariantDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import { optionsIn } from '../model/masks';
import { coversOf, refTitle, shareJobs } from '../knowledge/approaches';
import { forJobs } from '../environment/forJobs';
import { verdictOfBoth } from './pairs';
import { decideVariant, jobNames } from './variant';

/** The worse half speaks for both. */
function worse(a: VariantDecision, b: VariantDecision): VariantDecision {
  const verdict = verdictOfBoth(a.verdict, b.verdict);
  const speaking = [a, b].filter((half) => half.verdict === verdict);
  return {
    ...a,
    verdict,
    sentence: (speaking[0] ?? a).sentence,
    reasons: (speaking.length > 0 ? speaking : [a, b]).flatMap(({ reasons }) => reasons),
    needs: [...new Set([...a.needs, ...b.needs])],
    blockedBy: [...new Set([...a.blockedBy, ...b.blockedBy])],
  };
}

/** Judges two variants in one pod, whether they are the best partners of each other or not. */
export function decidePair(first: Variant, second: Variant, environment: Environment): VariantDecision {
  const pair = [first, second] as const;
  const jobs = optionsIn('jobs', environment.sets.jobs.yes);
  const doers = (job: (typeof jobs)[number]) => pair.filter((one) => coversOf(one).includes(job));
  const undone = jobs.filter((job) => doers(job).length === 0);
  const idle = jobs.length > 0 && pair.find((one) => jobs.every((job) => doers(job)[0] !== one));
  if (idle && undone.length === 0) {
    const alone = decideVariant(idle === first ? second : first, environment);
    return {
      ...alone,
      with: idle.id,
      sentence: `${refTitle(idle.id)} has nothing to do for these jobs. ${alone.sentence}`,
    };
  }
  const shares = shareJobs(pair, jobs);
  const half = (variant: Variant, index: 0 | 1): VariantDecision =>
    decideVariant(
      variant,
      forJobs(environment, shares?.[index] ?? jobs.filter((job) => doers(job)[0] === variant)),
    );
  const both = { ...worse(half(first, 0), half(second, 1)), with: second.id };
  if (undone.length > 0)
    return {
      ...both,
      verdict: 'blocked',
      sentence: `Neither of the two does ${jobNames(undone)}.`,
      blockedBy: ['job-not-covered', ...both.blockedBy],
    };
  return shares && both.verdict !== 'blocked'
    ? decideVariant(first, environment, { verdict: both.verdict, partner: second })
    : both;
}
