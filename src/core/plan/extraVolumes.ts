import { volumesOf, type TypedVolume } from '../knowledge/values/lists';
import { Noted, noted, plainOf } from './draft';
import type { ContainerDraft, PodDraft, VolumeDraft } from './input';

/** A value inside of its notes, changed; the notes stay. */
function inside(draft: unknown, change: (value: unknown) => unknown): unknown {
  return draft instanceof Noted
    ? new Noted(inside(draft.value, change), draft.note, draft.values)
    : change(draft);
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => value as Fields;

/** A list with more members, inside of its notes. */
const extended = (list: unknown, more: readonly unknown[]): unknown =>
  inside(list ?? [], (members) => [...(members as readonly unknown[]), ...more]);

const named = (index: number): string => `extra-${index + 1}`;

const volume = ({ kind, name }: TypedVolume, index: number): VolumeDraft => {
  const own = { name: named(index) };
  if (kind === 'claim') return noted({ ...own, persistentVolumeClaim: { claimName: name } }, 'volume-own');
  return kind === 'secret'
    ? noted({ ...own, secret: { secretName: name } }, 'volume-own')
    : noted({ ...own, configMap: { name } }, 'volume-own');
};

const isWithin = (path: string, around: string): boolean => path === around || path.startsWith(`${around}/`);

interface PlainContainer {
  readonly name: string;
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[];
}

export interface WithVolumes {
  readonly pod: PodDraft;
  /** Why none of them was added. */
  readonly problem?: string;
}

/**
 * Takes a pod under construction, the containers that get them and what the reader typed; gives the pod with these
 * volumes. Where a path is taken already, nothing is added: a mount over another hides it.
 */
export function withExtraVolumes(pod: PodDraft, containers: readonly string[], text: string): WithVolumes {
  const wanted = volumesOf(text);
  const { spec } = plainOf(pod) as {
    readonly spec: {
      readonly containers: readonly PlainContainer[];
      readonly initContainers?: readonly PlainContainer[];
    };
  };
  const holders = [...spec.containers, ...(spec.initContainers ?? [])].filter(({ name }) =>
    containers.includes(name),
  );
  for (const { name, volumeMounts = [] } of holders) {
    for (const { mountPath } of wanted) {
      const other = volumeMounts.find(
        (mount) => isWithin(mount.mountPath, mountPath) || isWithin(mountPath, mount.mountPath),
      );
      if (other)
        return {
          pod,
          problem: `${mountPath} meets ${other.mountPath} of the container ${name}, which is the volume ${other.name}.`,
        };
    }
  }
  const mounts = wanted.map(({ mountPath, readOnly }, index) =>
    noted({ name: named(index), mountPath, ...(readOnly && { readOnly }) }, 'mount-own'),
  );
  const container = (draft: ContainerDraft): unknown =>
    holders.some(({ name }) => name === (plainOf(draft) as PlainContainer).name)
      ? inside(draft, (own) => ({
          ...fieldsOf(own),
          volumeMounts: extended(fieldsOf(own)['volumeMounts'], mounts),
        }))
      : draft;
  const containersOf = (list: unknown): unknown =>
    inside(list, (members) => (members as readonly ContainerDraft[]).map(container));
  const fields = (own: unknown): Fields => {
    const { initContainers, containers: all, volumes: before, ...rest } = fieldsOf(own);
    return {
      ...rest,
      ...(initContainers !== undefined && { initContainers: containersOf(initContainers) }),
      containers: containersOf(all),
      volumes: extended(before, wanted.map(volume)),
    };
  };
  return {
    pod: inside(pod, (own) => ({
      ...fieldsOf(own),
      spec: inside(fieldsOf(own)['spec'], fields),
    })) as PodDraft,
  };
}
