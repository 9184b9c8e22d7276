import type { PodSpec } from '../model/kubernetes';
import type { Cited } from '../model/source';
import { cite } from './cite';

/** What can stand around a whole pod, between it and the kernel of its node. */
export const enclosureKinds = ['user-namespace', 'gvisor', 'kata', 'sysbox'] as const;
export type EnclosureKind = (typeof enclosureKinds)[number];

/** What stands around a pod, as its drawing says it in words. */
export const enclosures: Readonly<Record<EnclosureKind, Cited & { readonly says: string }>> = {
  'user-namespace': {
    says: 'Around the pod is a user namespace: root in it is nobody on the node.',
    sources: cite('k8s-userns', 'containerd-userns'),
  },
  gvisor: {
    says: 'Around the pod is gVisor: all containers stand on its kernel, not on that of the node.',
    sources: cite('gvisor-gke'),
  },
  kata: {
    says: 'Around the pod is a virtual machine: all containers stand on its kernel, not on that of the node.',
    sources: cite('kata-docker'),
  },
  sysbox: {
    says: 'Around the pod is a user namespace of Sysbox: root in it is nobody on the node.',
    sources: cite('sysbox', 'k8s-userns'),
  },
};

/** The name of a RuntimeClass is the cluster’s choice; these words are in the names that the makers use. */
const sandboxNames: readonly (readonly [RegExp, Exclude<EnclosureKind, 'user-namespace'>])[] = [
  [/gvisor|runsc/, 'gvisor'],
  [/kata/, 'kata'],
  [/sysbox/, 'sysbox'],
];

type Enclosed = Pick<Partial<PodSpec>, 'runtimeClassName' | 'hostUsers'>;

/** The sandbox that a pod asks for by its RuntimeClass, as far as the name shows it. Takes pasted specs too. */
export function sandboxOf({
  runtimeClassName,
}: Enclosed): Exclude<EnclosureKind, 'user-namespace'> | undefined {
  const name: unknown = runtimeClassName;
  return typeof name === 'string' ? sandboxNames.find(([word]) => word.test(name))?.[1] : undefined;
}

/** What stands around a pod: its sandbox, else its user namespace; undefined for a pod on the node’s kernel and ids. */
export const enclosureOf = (spec: Enclosed): EnclosureKind | undefined =>
  sandboxOf(spec) ?? (spec.hostUsers === false ? 'user-namespace' : undefined);

/** The containers of such a pod run on a kernel that is not the node’s. Sysbox shares that of the node. */
export const hasOwnKernel = (spec: Enclosed): boolean => ['gvisor', 'kata'].includes(sandboxOf(spec) ?? '');
