import type { PlanOption } from '../../model/option';
import { cite } from '../cite';
import { nativeByDefault } from '../ciSystems';
import { featureSince, hasFeature } from '../kubernetesSince';

export const sidecar: PlanOption = {
  id: 'sidecar',
  title: 'Sidecar',
  group: 'runs',
  choices: [
    { value: 'native', label: 'Native', hint: 'init container that keeps running' },
    { value: 'plain', label: 'Plain container' },
  ],
  appliesTo: ({ ref }) => ref.startsWith('dind-sidecar/'),
  refused: (value, { minor }) =>
    value === 'native' && !hasFeature(minor, 'nativeSidecar')
      ? `Native sidecars need Kubernetes 1.${featureSince.nativeSidecar}; this one is 1.${minor}.`
      : undefined,
  default: ({ ci, minor }) => (nativeByDefault(ci, minor) ? 'native' : 'plain'),
  sources: cite('k8s-sidecars', 'jenkins-workspace-volume', 'jenkins-native-sidecar', 'tekton-pod-code'),
  changed: [],
};
