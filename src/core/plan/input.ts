import type { Container, Pod, Volume, VolumeMount } from '../model/kubernetes';
import { ciSystems, type CiSystem } from '../knowledge/ciSystems';
import { images } from '../knowledge/versions';
import type { Variant } from '../model/approach';
import type { PlaceholderId } from '../knowledge/placeholders';
import type { Draft } from './draft';
import type { World } from '../environment/world';

/** Everything that a planner reads. */
export interface PlanInput {
  readonly ref: string;
  /** Whose daemon the client calls: the fact of the variant. */
  readonly daemon: Variant['daemon'];
  readonly world: World;
  readonly minor: number;
  /** Option values, complete and legal. */
  readonly options: Readonly<Record<string, string>>;
}

export type ContainerDraft = Draft<Container>;
export type VolumeDraft = Draft<Volume>;
export type MountDraft = Draft<VolumeMount>;
export type PodDraft = Draft<Pod>;

/** What a planner gives: the pod under construction, and where its pipeline steps run. */
export interface PodPlan {
  readonly pod: PodDraft;
  readonly placeholders: readonly PlaceholderId[];
  /** The container in which docker or buildctl commands run. */
  readonly client: string;
  /** The container in which Testcontainers tests run, where it is another one. */
  readonly tests?: string;
  readonly builder: 'docker' | 'buildctl';
  /** The daemon maps its root to the user of the steps. */
  readonly rootless?: boolean;
  /** Every step runs as root, in the daemon's container. */
  readonly rootSteps?: boolean;
  /** Steps may start before the daemon answers: the first one has to wait for it. */
  readonly waitsForDaemon?: boolean;
}

export const ciOf = (input: PlanInput): CiSystem => ciSystems[input.world.ci];

export const usesNodeDaemon = (input: PlanInput): boolean => input.daemon === 'node';

export const isRootless = (input: PlanInput): boolean => input.options['image'] === 'rootless';

/** The jobs whose steps take packages from a cache, or may: a script of the reader's. */
const cachingJobs = ['run-containers', 'testcontainers', 'existing-docker-scripts'] as const;

/**
 * A cache directory for build tools is mounted where a step may use it and a cache is wanted. Not with the node's
 * daemon: it would look for the directory on the node.
 */
export const toolCache = (input: PlanInput): 'none' | 'emptyDir' | 'claim' => {
  const wanted = cachingJobs.some((job) => input.world.jobs.includes(job));
  if (!wanted || input.world.cache === 'none' || input.daemon !== 'own') return 'none';
  return input.world.cache === 'shared' ? 'claim' : 'emptyDir';
};

/** The directory of packages inside the cache volume. */
export const PACKAGES = '/cache/m2';

/** No step starts before the daemon answers: the CI system waits for the pod, or Kubernetes for a native sidecar. */
export const stepsWait = (input: PlanInput, native: boolean): boolean => native || ciOf(input).waitsForReady;

export const dockerImages = (input: PlanInput): { daemon: string; client: string } =>
  input.options['imagePin'] === 'digest'
    ? { daemon: images.dindByDigest.image, client: images.cliByDigest.image }
    : { daemon: images.dind.image, client: images.cli.image };
