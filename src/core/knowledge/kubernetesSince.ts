import { minorOf, vocabulary } from '../model/vocabulary';

/** First minor that has each of these without a feature gate; what they are, and the sources, in `kubernetesMinors`. */
export const featureSince = {
  podSecurityAdmission: 23,
  readWriteOncePod: 27,
  nativeSidecar: 29,
  appArmorField: 30,
  validatingAdmissionPolicy: 30,
  hostUsers: 33,
  procMount: 33,
  supplementalGroupsPolicy: 33,
  podResources: 34,
  probeHostRule: 34,
  containerRestartRules: 35,
  imageVolume: 35,
  userNamespaceRules: 35,
  mutatingAdmissionPolicy: 36,
} as const;

export type KubernetesFeatureId = keyof typeof featureSince;

/** Whether a minor has a field or rule without a feature gate. */
export const hasFeature = (minor: number, feature: KubernetesFeatureId): boolean =>
  minor >= featureSince[feature];

/** First minor without each of these. */
export const goneSince = {
  dockershim: 24,
  podSecurityPolicy: 25,
  cgroupV1: 35,
} as const;

/** Upstream fixes the newest three minors (source `k8s-releases`). */
const SUPPORTED = 3;

const newest = Math.max(...vocabulary.kubernetes.map(minorOf));

/** Upstream still fixes this minor, at the knowledge date. */
export const isSupported = (minor: number): boolean => minor > newest - SUPPORTED;
