import type { Reconsidered } from '../model/decision';
import type { Environment } from '../model/environment';
import { unknown, type Answers, type QuestionId } from '../model/vocabulary';
import { allVariants, approaches } from '../knowledge/approaches';
import { whoChangesTenancy } from '../knowledge/advice';
import { infer } from '../environment/infer';
import { contradictsMore, outcomeOf, type Outcome } from './outcome';
import { isExposed } from './worlds';
import { smallestChanges } from './search';
import { valuesToTry, type Value } from './values';
import { holdingBlockers, sentence } from './variant';

/** Always enough: a namespace that refuses nothing, a platform that refuses nothing, and nodes that serve CI alone. */
const DEPTH = 3;

/** Jobs that are left where an approach drops what it cannot do. */
function fewerJobs({ jobs }: Answers): Value[] {
  if (jobs === undefined || jobs === unknown) return [];
  const kept = approaches.map(({ covers }) => jobs.filter((job) => covers.includes(job)));
  return kept.filter((list) => list.length > 0 && list.length < jobs.length);
}

const isUsable = ({ best }: Outcome): boolean =>
  best?.likely.verdict === 'works' || best?.likely.verdict === 'price';

/** Who can change the answer to a question, as the blockers that hold say it. */
function whoChanges(id: QuestionId, environment: Environment): string | undefined {
  const found = allVariants
    .flatMap((variant) => holdingBlockers(variant, environment))
    .find(({ changes }) => changes === id);
  if (found) return sentence(found.whoCanChange, environment);
  return id === 'tenancy' ? whoChangesTenancy : undefined;
}

/**
 * The smallest sets of answers of which another one leads to a recommendation, each with who can change it. Only answers
 * that block something are looked at, and what else runs on the nodes where that forbids to recommend what is left.
 */
export function reconsider(answers: Answers, environment: Environment): Reconsidered[][] {
  const holding = allVariants.flatMap((variant) => holdingBlockers(variant, environment));
  const changeable = new Set<QuestionId>(holding.map(({ changes }) => changes));
  const values = new Map<QuestionId, readonly Value[]>(
    [...changeable].map((id) => [id, id === 'jobs' ? fewerJobs(answers) : valuesToTry(id)]),
  );
  if (isExposed(environment)) values.set('tenancy', ['ci-nodes']);
  const found = smallestChanges(answers, values, DEPTH, (next) => {
    const world = infer(next, environment.weights);
    return !contradictsMore(world, environment) && isUsable(outcomeOf(world));
  });
  return found.map((assignment) =>
    [...assignment.keys()].flatMap((question): Reconsidered[] => {
      const say = whoChanges(question, environment);
      return say === undefined ? [] : [{ question, say }];
    }),
  );
}
