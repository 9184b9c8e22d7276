import type { PodSpec } from '../model/kubernetes';

/** What can stand around a whole pod, between it and the kernel of its node. */
export const enclosureKinds = ['user-namespace', 'gvisor', 'kata', 'sysbox'] as const;
export type EnclosureKind = (typeof enclosureKinds)[number];

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
