import type { Cited, KnowledgeRecord } from './source';
import type { OneQuestionId, OptionId } from './vocabulary';

/** A sandboxed runtime that a platform offers itself: nobody has to install it on nodes by hand. */
export interface SandboxOffer extends Cited {
  readonly sandbox: Exclude<OptionId<'sandbox'>, 'none'>;
  /** Name of the RuntimeClass that comes with it. */
  readonly runtimeClass: string;
  /** Majors of Docker Engine that the vendor documents in it, each with the version of the platform that it needs. */
  readonly docker?: readonly { readonly engine: number; readonly from: string }[];
}

export const platformTopics = [
  'admission',
  'userNamespaces',
  'sandbox',
  'building',
  'metadata',
  'network',
] as const;
export type PlatformTopic = (typeof platformTopics)[number];

/** What is good to know of a platform and answers no question: a whole sentence or two. Loaded when it is asked for. */
export interface PlatformNote extends Cited {
  readonly topic: PlatformTopic;
  readonly says: string;
}

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
  /** Sandboxes that it offers; absent where it offers none, or we know of none. */
  readonly sandboxes?: readonly SandboxOffer[];
  /** An object of its own that builds images: a job creates it, and the platform starts the build. */
  readonly ownBuild?: Cited & { readonly apiVersion: string; readonly kind: string };
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
