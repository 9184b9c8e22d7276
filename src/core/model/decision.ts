import type { Rating, Verdict } from './approach';
import type { Cited } from './source';
import type { QuestionId } from './vocabulary';

export interface DecisionReason extends Cited {
  readonly tone: 'good' | 'partly' | 'bad' | 'depends';
  readonly text: string;
  readonly risks: readonly string[];
}

export interface CriterionRating {
  readonly criterion: string;
  readonly rating: Rating;
  readonly weight: number;
}

/** What ranking needs of a variant. */
export interface JudgedVariant {
  /** `dind-sidecar/unix`. */
  readonly ref: string;
  readonly verdict: Verdict;
  /** Weighed mean of the ratings, 0 to 1. */
  readonly score: number;
}

export interface VariantDecision extends JudgedVariant {
  /** The verdict as one sentence with its reason. */
  readonly sentence: string;
  readonly reasons: readonly DecisionReason[];
  /** Questions whose answer the verdict waits for. */
  readonly needs: readonly QuestionId[];
  /** Ids of the blockers that hold. */
  readonly blockedBy: readonly string[];
  readonly ratings: readonly CriterionRating[];
}

export interface ApproachDecision extends Omit<VariantDecision, 'ref'> {
  readonly id: string;
  /** The reference of the best variant, whose verdict this is. */
  readonly ref: string;
  readonly variants: readonly VariantDecision[];
}

export interface Solution {
  readonly refs: readonly [string] | readonly [string, string];
  readonly verdict: Verdict;
  readonly score: number;
  /** It rests on answers that are still unknown. */
  readonly provisional: boolean;
}

export interface Advice extends Cited {
  /** What to do where nothing fits, as sentences. */
  readonly text: string;
  /** Which answer to reconsider, and who can change it. */
  readonly reconsider: readonly { readonly question: QuestionId; readonly say: string }[];
}

/** A question that could still change the outcome, and what it could change. */
export interface OpenQuestion {
  readonly question: QuestionId;
  readonly changes: 'recommendation' | 'verdicts';
}

export interface Decision {
  readonly approaches: readonly ApproachDecision[];
  readonly solutions: readonly Solution[];
  readonly best: Solution | null;
  /** The best of the three daemon approaches, for the comparison. */
  readonly bestOfThree: string | null;
  readonly open: readonly OpenQuestion[];
  readonly advice: Advice | null;
}
