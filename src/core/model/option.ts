import type { KnowledgeRecord } from './source';
import type { OptionId } from './vocabulary';

/** What an option may look at: the world that the manifest is drawn for. */
export interface OptionContext {
  readonly ref: string;
  readonly ci: OptionId<'ci'>;
  readonly minor: number;
}

export interface OptionChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/**
 * One thing about the manifest that the reader may choose. Options describe the manifest, never the world, and
 * never change a verdict.
 */
export interface PlanOption extends KnowledgeRecord {
  /** The choices; a number option has `range` beside them. */
  readonly choices: readonly OptionChoice[];
  readonly range?: { readonly min: number; readonly max: number; readonly label: string };
  readonly appliesTo: (context: OptionContext) => boolean;
  /** Legal values in this context; absent: all. Gives the reason for what is not legal. */
  readonly refused?: (value: string, context: OptionContext) => string | undefined;
  readonly default: (context: OptionContext) => string;
}
