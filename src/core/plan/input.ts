import type { Container, Pod, SupportingObject, Volume, VolumeMount } from '../model/kubernetes';
import { ciSystems, type CiSystem } from '../knowledge/ciSystems';
import { images } from '../knowledge/versions';
import type { Variant } from '../model/approach';
import type { PlaceholderId } from '../knowledge/placeholders';
import type { PreparationId } from '../knowledge/preparations';
import type { OptionId } from '../model/vocabulary';
import type { Draft } from './draft';
import type { StepDraft } from './stepDraft';
import type { World } from '../environment/world';

/** Everything that a planner reads. */
export interface PlanInput {
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
  /** The group of volumes. A part that gives one has its claim made writable by it, without root. */
  readonly fsGroup?: Draft<number>;
  /**
   * Who the containers are that say nothing else, where it is not user 1000: a number, or whom the platform gives the
   * namespace.
   */
  readonly user?: Draft<number> | 'of-platform';
  readonly annotations?: Draft<Record<string, string>>;
  /** Beside `spec.containers`: the namespace of users, the handler of a sandbox. */
  readonly hostUsers?: Draft<boolean>;
  readonly runtimeClassName?: Draft<string>;
  /** A service account whose token one container needs. It mounts that token itself; no other container gets one. */
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

export const usesNodeDaemon = (input: PlanInput): boolean => input.daemon === 'node';

/**
 * The daemon is the node's, or that of another machine: it serves other pods too, may be old, and looks for directories
 * on a disk that is not the pod's.
 */
export const usesForeignDaemon = ({ daemon }: PlanInput): boolean => daemon === 'node' || daemon === 'remote';

export const isRootless = (input: PlanInput): boolean => input.options['image'] === 'rootless';

/** The jobs whose steps take packages from a cache, or may: a script of the reader's. */
const cachingJobs = ['run-containers', 'testcontainers', 'existing-docker-scripts'] as const;

/** Whether a step of this pod takes packages from a cache directory. */
function usesPackages({ builder, daemon, options, world: { jobs } }: PlanInput): boolean {
  // A tool that builds from source keeps packages there too. Buildpacks keep theirs in layers.
  if (builder === 'language') return jobs.includes('build-image') && options['tool'] !== 'buildpacks';
  // What starts as a pod of its own gets a copy of a volume, and nobody wants a copy of a cache.
  if (daemon === 'pods') return jobs.includes('testcontainers');
  // Tests against services run in the container of the tools.
  if (daemon === 'none') return builder === 'none';
  return cachingJobs.some((job) => jobs.includes(job));
}

/**
 * A cache directory for build tools is mounted where a step may use it and a cache is wanted. Not with the node's
 * daemon: it would look for the directory on the node.
 */
export const toolCache = (input: PlanInput): 'none' | 'emptyDir' | 'claim' => {
  if (!usesPackages(input) || usesForeignDaemon(input) || input.world.cache === 'none') return 'none';
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
