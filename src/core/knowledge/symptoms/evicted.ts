import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const evicted: Symptom = {
  id: 'evicted-ephemeral-storage',
  title: 'no space left on device',
  also: ['The node was low on resource: ephemeral-storage'],
  cause:
    'Layers and cache grow on the node’s disk until something stops them; what lies on no emptyDir has no limit, and the collector of the daemon measures by the whole disk.',
  fix: 'Limit the volume of the layer store, and request the storage that a build needs.',
  risks: ['unbounded-ephemeral-storage'],
  sources: cite(
    'thread-kubernetes-127642',
    'thread-minikube-6820',
    'thread-helm-9873',
    'thread-kestra-227',
    'thread-jx-3243',
    'thread-openshift-os-935',
    'k8s-ephemeral-storage',
  ),
  changed: [],
};
