import type { Cited } from './source';
import type { Answers, OneQuestionId, OptionId, QuestionId, SetQuestionId } from './vocabulary';
import type { Tri } from './condition';
import type { Mask, Masks } from './masks';

/**
 * Who may run code, and who shares the nodes.
 * A: a laptop. B: one trusted team on nodes of its own. C: several teams, or shared nodes. D: anybody.
 */
export type TrustContext = 'A' | 'B' | 'C' | 'D';
export const trustContexts = ['A', 'B', 'C', 'D'] as const satisfies readonly TrustContext[];

/** The members of a set question that are certainly in the set, and those that certainly are not. */
export interface SetMasks {
  readonly yes: Mask;
  readonly no: Mask;
}

/** One step less or more than usual. */
export type WeightStep = 'less' | 'more';

/** By the id of a criterion, or `risks` for the severity of what stands in a manifest. Absent: as usual. */
export type Weights = Readonly<Record<string, WeightStep>>;

export type Origin = 'answer' | 'platform' | 'inferred' | 'open';

export interface Contradiction extends Cited {
  readonly questions: readonly QuestionId[];
  /** One sentence: what does not fit, and which answer was taken. */
  readonly message: string;
}

/** What an inference filled in: the answer that it rests on, and the reason in one sentence. */
export interface Inference extends Cited {
  readonly question: QuestionId;
  readonly from: QuestionId;
  readonly why: string;
  /** It is so as long as nobody changes it. */
  readonly isDefault?: true;
}

/** The world as the answers describe it: for each question the values that are still possible. */
export interface Environment {
  readonly answers: Answers;
  /** What the reader wants to count less or more than usual. */
  readonly weights: Weights;
  /** `possible` and `members` as numbers, for everything that is asked for many worlds. */
  readonly masks: Masks;
  readonly sets: { readonly [Q in SetQuestionId]: SetMasks };
  readonly possible: { readonly [Q in OneQuestionId]: readonly OptionId<Q>[] };
  /** Where the platform leaves only some values of an open question: the one that it usually has. */
  readonly usual: { readonly [Q in OneQuestionId]?: OptionId<Q> };
  /** Set questions: for each option whether it is in the set. */
  readonly members: { readonly [Q in SetQuestionId]: { readonly [O in OptionId<Q>]: Tri } };
  readonly origin: { readonly [Q in QuestionId]: Origin };
  readonly inferences: readonly Inference[];
  readonly contradictions: readonly Contradiction[];
  /** The worst context that is still possible, and whether it is certain. */
  readonly trust: { readonly context: TrustContext; readonly certain: boolean };
}
