import type { Container, Pod, PodSpec, Volume, VolumeMount } from './kubernetes';
import { childPath, isMapping, memberKeys } from './path';

export const containerLists = ['initContainers', 'containers', 'ephemeralContainers'] as const;
export type ContainerList = (typeof containerLists)[number];

export interface ContainerView {
  readonly container: Container;
  readonly list: ContainerList;
  /** Path inside the pod: `/spec/containers/[dind]`. */
  readonly path: string;
  readonly name: string;
  readonly nativeSidecar: boolean;
  readonly mounts: readonly VolumeMount[];
}

export interface VolumeView {
  readonly volume: Volume;
  readonly path: string;
}

/** A pod taken apart for checks. Tolerates every shape: pasted manifests come through here too. */
export interface PodView {
  readonly pod: Pod;
  readonly spec: PodSpec;
  readonly containers: readonly ContainerView[];
  readonly volumes: readonly VolumeView[];
}

/** The mappings of a list with their paths. Members of any other kind are passed over. */
function objects<T>(
  list: readonly T[] | undefined,
  parent: string,
): { readonly item: T; readonly path: string }[] {
  if (!Array.isArray(list)) return [];
  const keys = memberKeys(list);
  return list.flatMap((item: unknown, index) =>
    isMapping(item) ? [{ item: item as T, path: childPath(parent, keys[index] ?? String(index)) }] : [],
  );
}

export function podView(pod: Pod): PodView {
  const spec = (isMapping(pod.spec) ? pod.spec : { containers: [] }) as PodSpec;
  const lists = spec as unknown as Record<ContainerList, readonly Container[] | undefined>;
  return {
    pod,
    spec,
    containers: containerLists.flatMap((list) =>
      objects(lists[list], `/spec/${list}`).map(({ item, path }) => ({
        container: item,
        list,
        path,
        name: typeof item.name === 'string' ? item.name : '',
        nativeSidecar: list === 'initContainers' && item.restartPolicy === 'Always',
        mounts: objects(item.volumeMounts, path).map((mount) => mount.item),
      })),
    ),
    volumes: objects(spec.volumes, '/spec/volumes').map(({ item, path }) => ({ volume: item, path })),
  };
}

/** The mount of a volume that holds this path in a container: the longest mountPath that is a prefix of it. */
export function mountAt(view: ContainerView, path: string): VolumeMount | undefined {
  const within = (mount: VolumeMount): boolean => {
    const base = String(mount.mountPath ?? '').replace(/\/+$/, '');
    return path === base || path.startsWith(`${base}/`);
  };
  return view.mounts
    .filter(within)
    .toSorted((a, b) => b.mountPath.length - a.mountPath.length)
    .at(0);
}
