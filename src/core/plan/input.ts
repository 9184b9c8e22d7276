import type { Container, Pod, SupportingObject, Volume, VolumeMount } from '../model/kubernetes';
import { ciSystems, type CiSystem } from '../knowledge/ciSystems';
import { images } from '../knowledge/versions';
import type { Variant } from '../model/approach';
import type { PlaceholderId } from '../knowledge/placeholders';
import type { PreparationId } from '../knowledge/preparations';
import type { OptionId } from '../model/vocabulary';
import type { Draft } from './draft';
import type { StepDraft } from './stepDraft';
import type { World } from './world';

/** Everything that a planner reads. */
export interface PlanInput {
  readonly ref: string;
  /** Facts of the variant: whose daemon the client calls, and what builds. */
  readonly daemon: Variant['daemon'];
  readonly builder: Variant['builder'];
  readonly world: World;
  readonly minor: number;
  /** Option values, complete and legal. */
  readonly options: Readonly<Record<string, string>>;
}

export type ContainerDraft = Draft<Container>;
export type VolumeDraft = Draft<Volume>;
export type MountDraft = Draft<VolumeMount>;
export type PodDraft = Draft<Pod>;

/** What an approach puts into the agent's pod. Two of them share one pod: their parts are put together. */
export interface PodParts {
  /** Every step runs as root: nothing has to be prepared for user 1000. */
  readonly rootSteps?: boolean;
  /** Start before the containers: the native sidecar. */
  readonly initContainers?: readonly ContainerDraft[];
  readonly containers: readonly ContainerDraft[];
  readonly volumes: readonly VolumeDraft[];
  readonly supplementalGroups?: Draft<readonly number[]>;
  readonly fsGroup?: Draft<number>;
  readonly annotations?: Draft<Record<string, string>>;
  /** Beside `spec.containers`: the namespace of users, the handler of a sandbox. */
  readonly hostUsers?: Draft<boolean>;
  readonly runtimeClassName?: Draft<string>;
  /** A service account whose token the pod needs. Without it no token is mounted. */
  readonly serviceAccountName?: Draft<string>;
}

/** Draws the stages of one job. */
export type JobSteps = (input: PlanInput) => readonly StepDraft[];

/** What a planner gives: its part of the pod, what stands beside the pod, and what its jobs run. */
export interface PodPlan {
  readonly parts: PodParts;
  /** Objects beside the pod, in the order in which they are applied. */
  readonly objects?: readonly Draft<SupportingObject>[];
  readonly placeholders: readonly PlaceholderId[];
  /** What has to be done once before the manifest works. */
  readonly preparations?: readonly PreparationId[];
  /** What runs before any job: the first step waits for a daemon for which nobody else waits. */
  readonly first?: JobSteps;
  /** What each job runs that the variant covers. */
  readonly jobs: Readonly<Partial<Record<OptionId<'jobs'>, JobSteps>>>;
}

export const ciOf = (input: PlanInput): CiSystem => ciSystems[input.world.ci];

/** The daemon looks for directories on a disk that is not the pod's, or there is none and only builds run. */
const seesAnotherDisk = ({ daemon }: PlanInput): boolean => daemon === 'node' || daemon === 'remote';

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
  if (!wanted || input.world.cache === 'none' || seesAnotherDisk(input)) return 'none';
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
