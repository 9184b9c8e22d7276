import type { Container, Pod, Volume, VolumeMount } from '../model/kubernetes';
import { ciSystems, type CiSystem } from '../knowledge/ciSystems';
import { images } from '../knowledge/versions';
import type { PlaceholderId } from '../knowledge/placeholders';
import type { Draft } from './draft';
import type { World } from './world';

/** Everything that a planner reads. */
export interface PlanInput {
  readonly ref: string;
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
}

export const ciOf = (input: PlanInput): CiSystem => ciSystems[input.world.ci];

export const usesNodeDaemon = (input: PlanInput): boolean => input.ref.startsWith('docker-socket');

export const runsContainers = (input: PlanInput): boolean =>
  input.world.jobs.some((job) => job !== 'build-image');

/**
 * A cache directory for build tools is mounted where containers run and a cache is wanted. Not with the node's
 * daemon: it would look for the directory on the node.
 */
export const toolCache = (input: PlanInput): 'none' | 'emptyDir' | 'claim' => {
  if (!runsContainers(input) || input.world.cache === 'none' || usesNodeDaemon(input)) return 'none';
  return input.world.cache === 'shared' ? 'claim' : 'emptyDir';
};

export const dockerImages = (input: PlanInput): { daemon: string; client: string } =>
  input.options['imagePin'] === 'digest'
    ? { daemon: images.dindByDigest.image, client: images.cliByDigest.image }
    : { daemon: images.dind.image, client: images.cli.image };
