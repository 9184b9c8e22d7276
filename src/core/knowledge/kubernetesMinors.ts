import type { KubernetesFeature, KubernetesMinor, KubernetesRemoval } from '../model/kubernetesMinor';
import { minorOf, vocabulary } from '../model/vocabulary';
import { cite } from './cite';
import { featureSince, goneSince, isSupported, type KubernetesFeatureId } from './kubernetesSince';

/**
 * Fields and rules that came with a minor of the vocabulary or later, a row each. A field that stands in no row is
 * older than all of them. The numbers stand in `kubernetesSince`; the soundness test refuses a field that is newer than its minor.
 */
export const kubernetesFeatures = {
  podSecurityAdmission: {
    id: 'podSecurityAdmission',
    title: 'Levels of a namespace, by a label: Pod Security admission',
    since: featureSince.podSecurityAdmission,
    stable: 25,
    sources: cite('k8s-psp-removed'),
    changed: [],
  },
  readWriteOncePod: {
    id: 'readWriteOncePod',
    title: 'A volume claim for one pod in the whole cluster: ReadWriteOncePod',
    since: featureSince.readWriteOncePod,
    stable: 29,
    sources: cite('k8s-rwop'),
    changed: [],
  },
  nativeSidecar: {
    id: 'nativeSidecar',
    title: 'Native sidecar: an init container that keeps running',
    since: featureSince.nativeSidecar,
    stable: 33,
    field: /^\/spec\/initContainers\/[^/]+\/restartPolicy$/,
    sources: cite('k8s-sidecars'),
    changed: [],
  },
  appArmorField: {
    id: 'appArmorField',
    title: 'AppArmor profile as a field; an annotation before',
    since: featureSince.appArmorField,
    stable: 31,
    field: /^\/spec\/(?:\w*[cC]ontainers\/[^/]+\/)?securityContext\/appArmorProfile$/,
    sources: cite('k8s-apparmor'),
    changed: [],
  },
  validatingAdmissionPolicy: {
    id: 'validatingAdmissionPolicy',
    title: 'Rules of admission in the cluster itself: ValidatingAdmissionPolicy',
    since: featureSince.validatingAdmissionPolicy,
    sources: cite('k8s-vap'),
    changed: [],
  },
  hostUsers: {
    id: 'hostUsers',
    title: 'A user namespace for the pod',
    since: featureSince.hostUsers,
    stable: 36,
    field: /^\/spec\/hostUsers$/,
    sources: cite('k8s-userns'),
    changed: [],
  },
  procMount: {
    id: 'procMount',
    title: 'Unmasked /proc',
    since: featureSince.procMount,
    stable: 36,
    field: /\/procMount$/,
    sources: cite('k8s-procmount'),
    confidence: 'medium',
    changed: [],
  },
  supplementalGroupsPolicy: {
    id: 'supplementalGroupsPolicy',
    title: 'Whether the image adds groups',
    since: featureSince.supplementalGroupsPolicy,
    stable: 35,
    field: /\/supplementalGroupsPolicy$/,
    sources: cite('k8s-groups-policy'),
    changed: [],
  },
  podResources: {
    id: 'podResources',
    title: 'One budget for all containers of a pod',
    since: featureSince.podResources,
    field: /^\/spec\/resources$/,
    sources: cite('k8s-pod-resources'),
    changed: [],
  },
  probeHostRule: {
    id: 'probeHostRule',
    title: 'Baseline refuses a host in probes and lifecycle handlers',
    since: featureSince.probeHostRule,
    sources: cite('k8s-psa-code'),
    changed: [],
  },
  containerRestartRules: {
    id: 'containerRestartRules',
    title: 'A restart policy for one container',
    since: featureSince.containerRestartRules,
    field: /^\/spec\/containers\/[^/]+\/restartPolicy(?:Rules)?$/,
    sources: cite('k8s-restart-rules'),
    changed: [],
  },
  imageVolume: {
    id: 'imageVolume',
    title: 'An image as a volume',
    since: featureSince.imageVolume,
    stable: 36,
    field: /^\/spec\/volumes\/[^/]+\/image$/,
    sources: cite('k8s-image-volume', 'k8s-image-volume-task'),
    changed: [],
  },
  userNamespaceRules: {
    id: 'userNamespaceRules',
    title: 'Milder levels for a pod in a user namespace: procMount at baseline, root at restricted',
    since: featureSince.userNamespaceRules,
    sources: cite('k8s-psa-code'),
    changed: [],
  },
  mutatingAdmissionPolicy: {
    id: 'mutatingAdmissionPolicy',
    title: 'Changes by admission in the cluster itself: MutatingAdmissionPolicy',
    since: featureSince.mutatingAdmissionPolicy,
    sources: cite('k8s-map'),
    changed: [],
  },
} as const satisfies { readonly [F in KubernetesFeatureId]: KubernetesFeature };

export const kubernetesRemovals = {
  dockershim: {
    id: 'dockershim',
    title: 'Docker as a runtime that the kubelet speaks to itself',
    gone: goneSince.dockershim,
    sources: cite('k8s-dockershim'),
    changed: [],
  },
  podSecurityPolicy: {
    id: 'podSecurityPolicy',
    title: 'PodSecurityPolicy',
    gone: goneSince.podSecurityPolicy,
    sources: cite('k8s-psp-removed'),
    changed: [],
  },
  cgroupV1: {
    id: 'cgroupV1',
    title: 'Nodes with cgroup v1, where the kubelet does not start by default',
    gone: goneSince.cgroupV1,
    sources: cite('k8s-cgroup-v1'),
    changed: [],
  },
} as const satisfies { readonly [R in keyof typeof goneSince]: KubernetesRemoval };

const features: readonly KubernetesFeature[] = Object.values(kubernetesFeatures);
const removals: readonly KubernetesRemoval[] = Object.values(kubernetesRemovals);

/** Every minor of the vocabulary, oldest first, with what it is the first to have and to lack. */
export const kubernetesMinors: readonly KubernetesMinor[] = vocabulary.kubernetes.map((id) => {
  const minor = minorOf(id);
  return {
    id,
    minor,
    supported: isSupported(minor),
    adds: features.filter(({ since }) => since === minor),
    removes: removals.filter(({ gone }) => gone === minor),
    sources: cite('k8s-releases'),
  };
});
