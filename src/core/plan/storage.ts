import { amountOf, bytes } from '../knowledge/values/quantity';
import { toolCache, type PlanInput } from './input';

/** What each emptyDir on disk may hold, where the reader says nothing else. */
const volumeSizes = { workspace: '10Gi', toolCache: '10Gi', layers: '20Gi' } as const;

/** The option with which the reader does. */
const volumeOptions = { workspace: 'workspaceSize', toolCache: 'cacheSize', layers: 'layers' } as const;

export type DiskVolume = keyof typeof volumeSizes;

/** The files of a container itself. */
const OWN = '4Gi';

type Optioned = Pick<PlanInput, 'options'>;

/** What a reader typed, or undefined for the empty text. Typed values are legal here. */
export const typed = ({ options }: Optioned, id: string): string | undefined => options[id] || undefined;

const amount = (quantity: string): number => amountOf(quantity) ?? 0;

export const sizeLimit = (input: Optioned, volume: DiskVolume): string =>
  typed(input, volumeOptions[volume]) ?? volumeSizes[volume];

const sumOf = (input: PlanInput, own: string, volumes: readonly DiskVolume[]): string =>
  bytes(volumes.reduce((sum, volume) => sum + amount(sizeLimit(input, volume)), amount(own)));

/**
 * The ephemeral-storage limit of a container: its own files and the volumes that it fills. The kubelet evicts a pod
 * whose containers and emptyDir volumes together exceed the sum of these limits (source `k8s-ephemeral-storage`), so
 * each volume counts with one container.
 */
export const storageLimit = (input: PlanInput, ...volumes: readonly DiskVolume[]): string =>
  sumOf(input, OWN, volumes);

/** The same of the container that does the work, whose own files the reader may give room. */
export const workStorage = (input: PlanInput, ...volumes: readonly DiskVolume[]): string =>
  sumOf(input, typed(input, 'storage') ?? OWN, volumes);

/** What layers in memory may hold: half of what the daemon may use, the rest is for what runs. */
export const memoryLayers = (input: PlanInput, limit: string): string =>
  bytes(amount(typed(input, 'memory') ?? limit) / 2);

/** The smaller of two quantities: nobody may ask for more than the limit. */
export const atMost = (wanted: string, limit: string): string =>
  amount(wanted) <= amount(limit) ? wanted : limit;

/** The emptyDir volumes that the steps of a pipeline fill. */
export const filledBySteps = (input: PlanInput): DiskVolume[] =>
  toolCache(input) === 'emptyDir' ? ['workspace', 'toolCache'] : ['workspace'];
