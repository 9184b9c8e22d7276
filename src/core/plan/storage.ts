import { toolCache, type PlanInput } from './input';

/** What each emptyDir on disk may hold, in GiB. */
const volumeGi = { workspace: 10, toolCache: 10, layers: 20 } as const;

/** What layers in memory may hold: half of what the daemon may use, the rest is for what runs. */
export const MEMORY_LAYERS = '4Gi';

export type DiskVolume = keyof typeof volumeGi;

/** The files of a container itself, in GiB. */
const OWN = 4;

const gi = (size: number): string => `${size}Gi`;

export const sizeLimit = (volume: DiskVolume): string => gi(volumeGi[volume]);

/**
 * The ephemeral-storage limit of a container: its own files and the volumes that it fills. The kubelet evicts a pod
 * whose containers and emptyDir volumes together exceed the sum of these limits (source `k8s-ephemeral-storage`), so
 * each volume counts with one container.
 */
export const storageLimit = (...volumes: readonly DiskVolume[]): string =>
  gi(volumes.reduce((sum, volume) => sum + volumeGi[volume], OWN));

/** The emptyDir volumes that the steps of a pipeline fill. */
export const filledBySteps = (input: PlanInput): DiskVolume[] =>
  toolCache(input) === 'emptyDir' ? ['workspace', 'toolCache'] : ['workspace'];
