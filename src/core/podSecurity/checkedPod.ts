import { childPath, isMapping, memberKeys } from '../model/path';
import type { Path } from '../model/path';

/** The fields of a mapping whose shape nobody has checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** A member of a named list (container, volume, port): its name, '' where it has none, and its path in the pod. */
export interface Member {
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
}

export interface CheckedContainer extends Member {
  readonly securityContext: Fields;
  readonly securityPath: Path;
}

/** A pod as the checks read it. Pasted manifests come through here: what has the wrong shape counts as absent. */
export interface CheckedPod {
  readonly annotations: Fields;
  readonly spec: Fields;
  readonly securityContext: Fields;
  /** Init (native sidecars too), regular, ephemeral, in this order: upstream's policy/visitor.go. */
  readonly containers: readonly CheckedContainer[];
  readonly volumes: readonly Member[];
}

/** Takes any value; gives its fields, none where it is not a mapping. */
export const record = (value: unknown): Fields => (isMapping(value) ? value : {});

/** Takes any value; gives its members, none where it is not a list. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Takes any value; gives the text, '' where it is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether a field is there at all; null counts as absent, as in the API server. */
export const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/** Takes the path of a list and whatever stands there; gives its members with their paths. */
export function members(parent: Path, value: unknown): Member[] {
  const entries = list(value);
  const keys = memberKeys(entries);
  return entries.map((entry, index) => {
    const fields = record(entry);
    return { name: text(fields.name), fields, path: childPath(parent, keys[index] ?? String(index)) };
  });
}

/** Takes a pod, or whatever was pasted as one; gives what the checks read of it. Never throws. */
export function checkedPod(pod: unknown): CheckedPod {
  const spec = record(record(pod).spec);
  const containers = ['initContainers', 'containers', 'ephemeralContainers'].flatMap((key) =>
    members(`/spec/${key}`, spec[key]),
  );
  return {
    annotations: record(record(record(pod).metadata).annotations),
    spec,
    securityContext: record(spec.securityContext),
    containers: containers.map((container) => ({
      ...container,
      securityContext: record(container.fields.securityContext),
      securityPath: `${container.path}/securityContext`,
    })),
    volumes: members('/spec/volumes', spec.volumes),
  };
}

/** Windows pods are exempt from some checks. */
export const isWindows = (pod: CheckedPod): boolean => record(pod.spec.os).name === 'windows';

/** Pods in a user namespace of their own are exempt from some checks. */
export const isInUserNamespace = (pod: CheckedPod): boolean => pod.spec.hostUsers === false;
