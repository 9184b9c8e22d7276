import type { Rating, Variant } from './approach';
import type { Environment } from './environment';
import type { PodSecurityLevel } from './podSecurity';
import type { Reach } from './reach';
import type { Cited, Confidence, KnowledgeRecord } from './source';
import type { OptionId, QuestionId } from './vocabulary';

export const criterionGroups = ['capability', 'security', 'everyday', 'cache', 'place'] as const;
export type CriterionGroup = (typeof criterionGroups)[number];

/** What one cell of the matrix says, without how good that is. */
export interface CellText extends Cited {
  /** The fact in one to three words. */
  readonly word: string;
  /** A short phrase below it. */
  readonly phrase?: string;
  /** The reason in whole sentences. */
  readonly text: string;
  readonly risks?: readonly string[];
  readonly confidence?: Confidence;
}

/** One cell of the matrix. */
export interface Cell extends CellText {
  readonly rating: Rating;
}

/** A wall around every container of a pod, as its spec asks for it. */
export type Isolation = 'none' | 'user-namespace' | 'gvisor' | 'kata' | 'sysbox';

/** Pods that an object beside the agent's pod starts, such as those of a StatefulSet. */
export interface BesideFacts {
  /** Kind and name: “StatefulSet buildkitd”. */
  readonly object: string;
  readonly level: PodSecurityLevel;
  readonly privileged: readonly string[];
}

/** What computed cells are made of: the inspection of a manifest, and the platforms on which its variant is blocked. */
export interface ManifestFacts {
  readonly level: PodSecurityLevel;
  readonly violations: readonly string[];
  readonly privileged: readonly string[];
  /** The containers in which steps run. */
  readonly steps: readonly string[];
  readonly hostPaths: readonly string[];
  readonly isolation: Isolation;
  readonly reach: Reach;
  readonly risks: readonly string[];
  /** Whether `docker info` answers before anything uses the daemon; undefined where the pod has none. */
  readonly daemonProbed: boolean | undefined;
  /** The same for a program that answers the Docker API with pods: any probe before the first step. */
  readonly apiProbed: boolean | undefined;
  /** The containers whose steps log in to the registry. */
  readonly logins: readonly string[];
  readonly beside: readonly BesideFacts[];
  /** Platforms on which something certainly rules the variant out, with nothing else answered. */
  readonly blockedOn: readonly OptionId<'platform'>[];
}

/** What decisions need of a criterion: always loaded. */
export interface CriterionRule {
  readonly id: string;
  /** Every question that `weight` and `rate` look at, `trust` and `tenancy` for the trust context; a test watches them. */
  readonly reads: readonly QuestionId[];
  /** Those of them that `rate` looks at; none where absent: then a variant has one rating in every world. */
  readonly ratedBy?: readonly QuestionId[];
  /**
   * The rating of two approaches that share a pod: the better of both where it is enough that either can do it, the
   * worse where the pod has the flaws of both. `none` says nothing of a pair: the rating of the other one counts.
   */
  readonly inPairs: 'better' | 'worse';
  /**
   * How much it normally counts in this situation: 0 not at all, 1 a little, 2 normally, 3 much. A reader may have it
   * count less or more.
   */
  readonly weight: (environment: Environment) => number;
  /** The rating that the ranking uses, and the cell where its text is typed. For computed cells a test holds both equal. */
  readonly rate: (variant: Variant, environment: Environment) => Rating;
}

/** The row of a criterion as the matrix shows it: stands beside its cells and is loaded with them. */
export interface CriterionAbout extends Omit<KnowledgeRecord, 'id'> {
  readonly group: CriterionGroup;
  readonly note?: string;
}

/** A row of the matrix. */
export interface Criterion extends CriterionRule, CriterionAbout {}

/**
 * Where the cells of a row come from: typed in a record and rated by its criterion; computed from the manifest; or
 * computed from what rules the variant out on each platform.
 */
export type CellSource =
  | { readonly from: 'record'; readonly of: (variant: Variant, environment: Environment) => CellText }
  | {
      readonly from: 'manifest' | 'platforms';
      readonly of: (facts: ManifestFacts, environment: Environment, variant: Variant) => Cell;
    };

/** What the matrix needs of a criterion beside its rule. */
export interface CriterionRow {
  readonly cell: CellSource;
  readonly about: CriterionAbout;
}
