import type { KubernetesObject } from '../model/kubernetes';

/** One file of what stands around a pod: what somebody applies, and may leave to somebody else, in one piece. */
interface SupportingPart {
  readonly file: string;
  /** The part that it replaces. */
  readonly insteadOf?: string;
  readonly kinds: readonly KubernetesObject['kind'][];
}

/** In the order of application: nothing names what a later part makes, but for what a pod waits for. */
const parts: readonly SupportingPart[] = [
  { file: 'namespace.yaml', kinds: ['Namespace'] },
  { file: 'service-account.yaml', kinds: ['ServiceAccount'] },
  { file: 'rbac.yaml', kinds: ['Role', 'RoleBinding'] },
  { file: 'config-map.yaml', kinds: ['ConfigMap'] },
  { file: 'claim.yaml', kinds: ['PersistentVolumeClaim'] },
  { file: 'network-policy.yaml', kinds: ['NetworkPolicy'] },
  {
    file: 'admission-policy.yaml',
    kinds: ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  },
  { file: 'builder.yaml', kinds: ['StatefulSet', 'Service'] },
  { file: 'build.yaml', kinds: ['BuildConfig', 'Build', 'BuildRun'] },
  { file: 'kyverno-policy.yaml', kinds: ['ValidatingPolicy'], insteadOf: 'admission-policy.yaml' },
];

const placeOf = ({ kind }: KubernetesObject): number =>
  parts.findIndex(({ kinds }) => kinds.some((own) => own === kind));

/** Objects as they are applied. Those of one part keep their order. */
export const inOrder = (objects: readonly KubernetesObject[]): KubernetesObject[] =>
  objects.toSorted((a, b) => placeOf(a) - placeOf(b));

/** Objects by the file that each stands in. */
export const apart = (
  objects: readonly KubernetesObject[],
): (Omit<SupportingPart, 'kinds'> & { readonly objects: readonly KubernetesObject[] })[] =>
  parts.flatMap(({ file, insteadOf }, place) => {
    const own = objects.filter((object) => placeOf(object) === place);
    if (own.length === 0) return [];
    return [{ file, ...(insteadOf !== undefined && { insteadOf }), objects: own }];
  });
