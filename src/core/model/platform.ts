import type { Cited, KnowledgeRecord } from './source';
import type { OneQuestionId, OptionId } from './vocabulary';

/** What a platform leaves of the answers of another question. */
export type PlatformFix = {
  [Q in Exclude<OneQuestionId, 'platform'>]: Cited & {
    readonly question: Q;
    readonly to: readonly OptionId<Q>[];
    /** One sentence, shown where the answer was filled in. */
    readonly why: string;
  };
}[Exclude<OneQuestionId, 'platform'>];

export interface Platform extends KnowledgeRecord {
  readonly id: OptionId<'platform'>;
  readonly fixes: readonly PlatformFix[];
  /** Set where privileged pods and hostPath never start, whatever the namespace allows. */
  readonly neverPrivileged?: Cited & { readonly why: string };
}
