import type { SourceId } from '../../knowledge/sources';
import type { Answers } from '../../model/vocabulary';

/** Every approach that an expert may name. Ids are public, so they stand here as text. */
export const expertApproaches = [
  'dind-same-container',
  'docker-socket',
  'dind-sidecar',
  'buildkit-rootless',
  'buildkit-userns',
  'buildkit-service',
  'buildah-rootless',
  'kaniko-fork',
  'language-builder',
  'kubedock',
  'pod-containers',
  'external-builder',
] as const;
export type ExpertApproach = (typeof expertApproaches)[number];

type SidecarVariant =
  'unix' | 'tls' | 'loopback' | 'rootless' | 'authz' | 'userns' | 'gvisor' | 'kata' | 'sysbox';

/** An approach, which stands for any of its variants, or one variant. */
export type ExpertRef =
  | ExpertApproach
  | `dind-sidecar/${SidecarVariant}`
  | `buildkit-rootless/${'unconfined' | 'default-profiles'}`;

/** A recommendation that is right: one way, two in one pod that together cover all jobs, or none with advice. */
export type Acceptable = ExpertRef | readonly [ExpertRef, ExpertRef] | 'none';

/** The id of a risk that stands in the plan that is recommended, or words that its sentences hold. */
export type Expected = string | RegExp;

/** A situation, and what a good answer must say in it: written from the sources, not from the rules. */
export interface ExpertScenario {
  /** As the person would say it. */
  readonly sentence: string;
  readonly answers: Answers;
  readonly acceptable: readonly Acceptable[];
  /** What cannot work at all here: technical facts only. */
  readonly impossible: readonly ExpertRef[];
  readonly mustWarn: readonly Expected[];
  /** What only this recommendation must say. */
  readonly mustWarnIf?: { readonly [R in ExpertRef]?: readonly Expected[] };
  /** So little is known that no recommendation may be final. */
  readonly provisional?: true;
  /** The reasoning in one sentence. */
  readonly because: string;
  readonly sources: readonly (SourceId | `https://${string}`)[];
}

/** The three that need a privileged container or a directory of the node. */
export const daemons = ['dind-same-container', 'docker-socket', 'dind-sidecar'] as const;

/** Those that build a Dockerfile inside the pod of the job: none is admitted at restricted. */
export const podBuilders = [
  'buildkit-rootless',
  'buildkit-userns',
  'buildah-rootless',
  'kaniko-fork',
] as const;
