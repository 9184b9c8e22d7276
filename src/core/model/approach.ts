import type { Condition } from './condition';
import type { Environment } from './environment';
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
  /** The question whose answer lifts it, in a condition that may read several. */
  readonly changes: QuestionId;
  /** The verdict as a sentence: "Your nodes run containerd, so there is no Docker socket to mount." */
  readonly say: Sentence;
  /** Who can give that question another answer, as a whole sentence: shown where nothing fits. */
  readonly whoCanChange: Sentence;
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

export interface Variant<Id extends string = string> extends KnowledgeRecord {
  /** The whole reference: `dind-sidecar/unix`. */
  readonly id: `${Id}/${string}`;
  /** The title as it stands after the approach's: “DinD sidecar, unix socket”. */
  readonly inTitle: string;
  /**
   * Whose daemon its client calls: one of the pod's own (in whatever container), the one of the node, or none at all.
   * What rules, cells and planners ask instead of the letters of an id.
   */
  readonly daemon: 'own' | 'node' | 'none';
  /** The command with which a job builds images. */
  readonly builder: 'docker' | 'buildctl';
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
  /** The price in one sentence, for the worst trust context still possible, in which a high or critical risk stands. */
  readonly price: (trust: Environment['trust'], environment: Environment) => string;
  /** Options that this variant fixes. */
  readonly options: Readonly<Record<string, string>>;
  /** Questions that its planner reads: what a combination is made of. */
  readonly reads: readonly QuestionId[];
}

export interface Approach<Id extends string = string> extends KnowledgeRecord {
  readonly id: Id;
  /** One line under the title. */
  readonly subtitle: string;
  /** The three that stand at the centre come first everywhere. */
  readonly group: 'daemon' | 'daemonless';
  readonly covers: readonly OptionId<'jobs'>[];
  /** Blocks where a job is wanted that it does not cover; absent where it covers all. */
  readonly uncovered?: Blocker;
  readonly variants: readonly Variant<Id>[];
}
