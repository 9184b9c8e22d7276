import type { Rating, Verdict } from './approach';
import type { Environment } from './environment';
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
  /** The variant of another approach that does the rest of the jobs in the same pod; it does not do them alone. */
  readonly with?: string;
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
  /** Its verdict waits for an answer, or an open question could still make another one the recommendation. */
  readonly provisional: boolean;
}

/** An answer to reconsider, and who can change it, as a whole sentence. */
export interface Reconsidered {
  readonly question: QuestionId;
  readonly say: string;
}

/** The kinds of situation in which nothing fits. */
export type AdviceId =
  'exposed' | 'no-dockerfile' | 'restricted-builds' | 'builds' | 'builds-and-runs' | 'runs' | 'jobs-unknown';

export interface Advice {
  /** Which kind it is: `adviceText` says what to do in it. */
  readonly id: AdviceId;
  /** The smallest sets of answers of which another one leads to a recommendation: usually sets of one. */
  readonly reconsider: readonly (readonly Reconsidered[])[];
}

/** A question that could still change the outcome, and what it could change. */
export interface OpenQuestion {
  readonly question: QuestionId;
  readonly changes: 'recommendation' | 'verdicts';
}

export interface Decision {
  /** The world that all of this is said of. */
  readonly environment: Environment;
  readonly approaches: readonly ApproachDecision[];
  /** What is not blocked, ranked. */
  readonly solutions: readonly Solution[];
  /**
   * The first solution. Null where everything is blocked, and where code of anybody runs on shared nodes and every
   * solution hands it the node.
   */
  readonly best: Solution | null;
  /** What to look at while nothing is chosen: the recommendation, else the solution or variant that is nearest to one. */
  readonly shown: string;
  /** The best of the three daemon approaches, for the comparison. */
  readonly bestOfThree: string | null;
  readonly open: readonly OpenQuestion[];
  readonly advice: Advice | null;
}
