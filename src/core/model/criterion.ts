import type { Rating } from './approach';
import type { Environment } from './environment';
import type { PodSecurityLevel } from './podSecurity';
import type { Reach } from './reach';
import type { Cited, Confidence, KnowledgeRecord } from './source';

export const criterionGroups = ['capability', 'security', 'everyday', 'place'] as const;
export type CriterionGroup = (typeof criterionGroups)[number];

/** What one cell of the matrix says. */
export interface Cell extends Cited {
  readonly rating: Rating;
  /** The fact in one to three words. */
  readonly word: string;
  /** A short phrase below it. */
  readonly phrase?: string;
  /** The reason in whole sentences. */
  readonly text: string;
  readonly risks?: readonly string[];
  readonly confidence?: Confidence;
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

export interface Criterion extends KnowledgeRecord {
  readonly id: string;
  readonly group: CriterionGroup;
  readonly note?: string;
  /** How much it counts in this situation: 0 not at all, 1 a little, 2 normally, 3 much. */
  readonly weight: (environment: Environment) => number;
  /** The rating that the ranking uses. For computed cells a test holds it equal to the cell. */
  readonly rate: (ref: string, environment: Environment) => Rating;
}

/** Where the cells of a row come from: typed in a record, or computed from the manifest. */
export type CellSource =
  | { readonly from: 'record'; readonly of: (ref: string, environment: Environment) => Cell }
  | { readonly from: 'manifest'; readonly of: (facts: ManifestFacts, environment: Environment) => Cell };
