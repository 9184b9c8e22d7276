import type { Assumption, Plan } from '../model/plan';
import type { Answers } from '../model/vocabulary';
import { variantOf } from '../knowledge/approaches';
import { optionLabel } from '../knowledge/questions';
import { infer } from '../environment/infer';
import { assumeWorld, assumptionsOf, type AssumedWorld } from '../environment/world';
import { decideVariant } from './variant';
import { whatWouldChange } from './whatWouldChange';

/** The world that a manifest is drawn for: known without drawing it. */
export interface DrawnWorld {
  readonly assumed: AssumedWorld;
  /** What it rests on that nobody said, for the questions that the planner reads. */
  readonly assumptions: readonly Assumption[];
  /** For a blocked variant: the changed answers. */
  readonly drawnFor: Plan['drawnFor'];
  /** Sentences of the blockers that hold for the real answers. */
  readonly blockedBy: readonly string[];
}

type Real = Omit<DrawnWorld, 'assumptions'>;

function worldFor(answers: Answers, ref: string): Real {
  const found = variantOf(ref);
  const environment = infer(answers);
  const real: Real = { assumed: assumeWorld(environment), drawnFor: [], blockedBy: [] };
  if (!found) return real;
  const { verdict, reasons } = decideVariant(found.variant, environment);
  if (verdict !== 'blocked') return real;
  const nearest = whatWouldChange(answers, ref)[0];
  const next = nearest?.answers ?? { ...answers, jobs: found.approach.covers.slice(0, 1) };
  return {
    assumed: assumeWorld(infer(next)),
    drawnFor: (nearest?.changes ?? []).map(({ question, value }) => ({
      question,
      value: (Array.isArray(value) ? value : [value])
        .map((option) => optionLabel(question, option as never))
        .join(', '),
    })),
    blockedBy: reasons.map(({ text }) => text),
  };
}

/** The world for which the manifest of a variant is drawn: the real one, or the nearest that allows the variant. */
export function drawnWorld(answers: Answers, ref: string): DrawnWorld {
  const world = worldFor(answers, ref);
  const reads = variantOf(ref)?.variant.reads ?? [];
  return {
    ...world,
    assumptions: assumptionsOf(world.assumed, [...reads, 'podSecurity', 'runtime', 'kubernetes']),
  };
}
