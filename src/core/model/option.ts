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

/** Kinds of text that a reader may type. Each has a check in `knowledge/values`, which a page loads with the plan. */
export type ValueKind =
  | 'dnsLabel'
  | 'dnsSubdomain'
  | 'identifier'
  | 'cpu'
  | 'memory'
  | 'disk'
  | 'registry'
  | 'repository'
  | 'image'
  | 'taggedImage'
  | 'cacheReference'
  | 'scriptPath'
  | 'gitUrl'
  | 'httpsUrl'
  | 'serviceUrl'
  | 'githubRepository'
  | 'sshAddress'
  | 'builderName'
  | 'secretNames'
  | 'nodeSelector'
  | 'tolerations'
  | 'mirror'
  | 'volumes';

/** What a reader types. The empty text is the default: the option does nothing. */
export interface TypedText {
  readonly kind: ValueKind;
  /** A legal value, as the field shows it while it is empty. */
  readonly example: string;
  readonly hint: string;
}

/** Where a page puts the options of one concern, in this order. */
export const optionGroups = {
  runs: 'How it runs',
  images: 'Images and registry',
  resources: 'Resources',
  names: 'Names',
  nodes: 'Nodes',
  volumes: 'Volumes',
} as const;

export type OptionGroup = keyof typeof optionGroups;

/**
 * One thing about the manifest that the reader may choose. Options describe the manifest, never the world, and
 * never change a verdict.
 */
export interface PlanOption extends KnowledgeRecord {
  readonly group: OptionGroup;
  /** The choices, none where a text is typed; a number option has `range` beside them. */
  readonly choices: readonly OptionChoice[];
  readonly range?: { readonly min: number; readonly max: number; readonly label: string };
  readonly text?: TypedText;
  /** It changes the plan as a whole, after it was drawn: no planner reads it. */
  readonly wholePlan?: true;
  readonly appliesTo: (context: OptionContext) => boolean;
  /** Legal values in this context; absent: all. Gives the reason for what is not legal. */
  readonly refused?: (value: string, context: OptionContext) => string | undefined;
  readonly default: (context: OptionContext) => string;
}
