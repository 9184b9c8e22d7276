import type { Condition } from './condition';
import type { Environment, TrustContext } from './environment';
import type { Cited, KnowledgeRecord } from './source';
import type { OptionId, QuestionId } from './vocabulary';

export const verdicts = ['blocked', 'depends', 'price', 'works'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictRank = (verdict: Verdict): number => verdicts.indexOf(verdict);

/** A sentence, or a function of the facts that gives one. Always whole: never glued from fragments. */
export type Sentence = string | ((environment: Environment) => string);

/** A technical fact that rules a variant out. */
export interface Blocker extends Cited {
  readonly id: string;
  readonly when: Condition;
  /** Completes the verdict: "Your nodes run containerd, so there is no Docker socket to mount." */
  readonly say: Sentence;
  /** Who can change the answer that blocks: shown where everything is blocked. */
  readonly whoCanChange: string;
}

/** A reason that speaks for a variant, or a price that it asks. */
export interface Reason extends Cited {
  readonly when?: Condition;
  readonly tone: 'good' | 'partly' | 'bad';
  readonly say: Sentence;
  readonly risks?: readonly string[];
}

/** A verdict of `price` that no risk explains: the approach works and is discouraged. */
export interface Discouraged extends Cited {
  readonly when: Condition;
  readonly say: Sentence;
}

export type Rating = 'good' | 'partly' | 'bad' | 'none' | 'unknown';

export interface Variant extends KnowledgeRecord {
  /** The whole reference: `dind-sidecar/unix`. */
  readonly id: string;
  readonly blockers: readonly Blocker[];
  readonly discouraged: readonly Discouraged[];
  /** First the ones that matter most. */
  readonly reasons: readonly Reason[];
  /**
   * Ids of the risks that stand in every manifest of this variant with default options. `decide` reads their
   * severity; a test holds them equal to what the inspection of the plan finds.
   */
  readonly risks: readonly string[];
  /** Risks that stand only in some worlds. */
  readonly risksWhen?: readonly { readonly risk: string; readonly when: Condition }[];
  /** The price in one sentence, for a trust context in which a high or critical risk stands. */
  readonly price: (context: TrustContext, environment: Environment) => string;
  /** Options that this variant fixes. */
  readonly options: Readonly<Record<string, string>>;
  /** Questions that its planner reads: what a combination is made of. */
  readonly reads: readonly QuestionId[];
}

export interface Approach extends KnowledgeRecord {
  readonly id: string;
  /** One line under the title. */
  readonly subtitle: string;
  /** The three that stand at the centre come first everywhere. */
  readonly group: 'daemon' | 'daemonless';
  readonly covers: readonly OptionId<'jobs'>[];
  /** Why it does not do the others. */
  readonly uncovered?: Cited & { readonly say: Sentence };
  readonly variants: readonly Variant[];
}
