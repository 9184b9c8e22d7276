import type { Rating, Variant } from './approach';
import type { Environment } from './environment';
import type { PodSecurityLevel } from './podSecurity';
import type { Reach } from './reach';
import type { Cited, Confidence, KnowledgeRecord } from './source';
import type { QuestionId } from './vocabulary';

export const criterionGroups = ['capability', 'security', 'everyday', 'place'] as const;
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

/** What the inspection of a manifest gives to computed cells. */
export interface ManifestFacts {
  readonly level: PodSecurityLevel;
  readonly violations: readonly string[];
  readonly privileged: readonly string[];
  readonly hostPaths: readonly string[];
  readonly reach: Reach;
  readonly risks: readonly string[];
  readonly daemonProbed: boolean | undefined;
}

/** What decisions need of a criterion: always loaded. */
export interface CriterionRule {
  readonly id: string;
  /** Every question that `weight` and `rate` look at, `trust` and `tenancy` for the trust context; a test watches them. */
  readonly reads: readonly QuestionId[];
  /** How much it counts in this situation: 0 not at all, 1 a little, 2 normally, 3 much. */
  readonly weight: (environment: Environment) => number;
  /** Of two approaches that share a pod: what either can do, or the worse of both. */
  readonly inPairs: 'better' | 'worse';
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

/** Where the cells of a row come from: typed in a record and rated by its criterion, or computed from the manifest. */
export type CellSource =
  | { readonly from: 'record'; readonly of: (variant: Variant, environment: Environment) => CellText }
  | { readonly from: 'manifest'; readonly of: (facts: ManifestFacts, environment: Environment) => Cell };

/** What the matrix needs of a criterion beside its rule. */
export interface CriterionRow {
  readonly cell: CellSource;
  readonly about: CriterionAbout;
}
