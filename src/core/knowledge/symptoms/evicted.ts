import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const evicted: Symptom = {
  id: 'evicted-ephemeral-storage',
  title: 'no space left on device, or a pod that is Evicted for ephemeral-storage',
  cause: 'Layers and cache grow on the node’s disk until something stops them.',
  fix: 'Limit the volume of the layer store, and request the storage that a build needs.',
  risks: ['unbounded-ephemeral-storage'],
  sources: cite('thread-kubernetes-127642', 'k8s-ephemeral-storage'),
  changed: [],
};
