import type { QuestionId } from '../model/vocabulary';
import { questionIds } from '../model/vocabulary';
import { questionsOf } from '../model/condition';
import { allVariants } from '../knowledge/approaches';
import { criteria } from '../knowledge/criteria';
import { platforms } from '../knowledge/platforms';
import { infer } from '../environment/infer';
import type { Environment } from '../model/environment';

/** The questions that a function reads of an environment, found by watching it. */
function readsOf(read: (environment: Environment) => unknown): QuestionId[] {
  const seen = new Set<QuestionId>();
  const watch = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, key, receiver): unknown => {
        if (questionIds.includes(key as QuestionId)) seen.add(key as QuestionId);
        return Reflect.get(object, key, receiver);
      },
    });
  const environment = infer({});
  read({
    ...environment,
    answers: watch(environment.answers),
    possible: watch(environment.possible),
    members: watch(environment.members),
    origin: watch(environment.origin),
  });
  return [...seen];
}

/**
 * Questions that can move a verdict or the ranking at all: what blockers, risks and criteria read, what decides the
 * trust context, and what platforms fix. The others are not searched.
 */
export const influential: ReadonlySet<QuestionId> = new Set<QuestionId>([
  'jobs',
  'trust',
  'tenancy',
  'platform',
  ...allVariants.flatMap(({ blockers, discouraged, risksWhen = [] }) =>
    [...blockers, ...discouraged, ...risksWhen].flatMap(({ when }) => questionsOf(when)),
  ),
  ...platforms.flatMap(({ fixes }) => fixes.map(({ question }) => question)),
  ...criteria.flatMap((criterion) =>
    allVariants.flatMap(({ id }) =>
      readsOf((environment) => [criterion.weight(environment), criterion.rate(id, environment)]),
    ),
  ),
]);
