import type { Cited, KnowledgeRecord } from './source';
import type { OneQuestionId, OptionId } from './vocabulary';

/** What a platform leaves of the answers of another question. */
export type PlatformFix = {
  [Q in Exclude<OneQuestionId, 'platform'>]: Cited & {
    readonly question: Q;
    /** The order is meaning: the first is what the platform usually has, and what is assumed there. */
    readonly to: readonly OptionId<Q>[];
    /** It is so as long as nobody changes it: filled in where the reader says nothing, and no contradiction to another answer. */
    readonly isDefault?: true;
    /** It is so from this Kubernetes minor on. */
    readonly minor?: { readonly from: number };
    /** One sentence, shown where the answer was filled in. */
    readonly why: string;
  };
}[Exclude<OneQuestionId, 'platform'>];

export interface Platform extends KnowledgeRecord {
  readonly id: OptionId<'platform'>;
  readonly fixes: readonly PlatformFix[];
  /** Set where privileged pods and hostPath never start, whatever the namespace allows. `why` is the verdict there. */
  readonly neverPrivileged?: Cited & { readonly why: string };
  /** What refuses pods on this platform by default, where that is no label that somebody set on the namespace. */
  readonly admission?: Cited & {
    /** Begins a sentence: “The SCC restricted-v2 of OpenShift” refuses something. */
    readonly name: string;
    /** One whole sentence. */
    readonly whoCanChange: string;
  };
}
