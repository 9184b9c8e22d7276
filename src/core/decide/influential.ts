import { questionsOf } from '../model/condition';
import type { QuestionId } from '../model/vocabulary';
import { allVariants } from '../knowledge/approaches';
import { criterionRules } from '../knowledge/criteria';
import { rules } from '../knowledge/inferences';
import { platforms } from '../knowledge/platforms';
import { pricedWhen } from './riskTable';
import { blockersOf } from './verdict';

/** What blockers, discouragements, risks and criteria read, and what decides the trust context. */
const read = new Set<QuestionId>([
  'trust',
  'tenancy',
  ...allVariants.flatMap((variant) =>
    [...blockersOf(variant), ...variant.discouraged, ...pricedWhen(variant)].flatMap(({ when }) =>
      questionsOf(when),
    ),
  ),
  ...criterionRules.flatMap(({ reads }) => reads),
]);

/**
 * Questions that can move a verdict or the ranking at all: what is read, and what fixes something that is read. The
 * others are not searched.
 */
export const influential: ReadonlySet<QuestionId> = new Set<QuestionId>([
  ...read,
  ...platforms
    .flatMap(({ fixes }) => fixes)
    .filter(({ question }) => read.has(question))
    .flatMap(({ minor }): QuestionId[] => (minor ? ['platform', 'kubernetes'] : ['platform'])),
  ...rules.filter(({ question }) => read.has(question)).map(({ from }) => from),
]);
