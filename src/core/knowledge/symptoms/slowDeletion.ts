import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const slowDeletion: Symptom = {
  id: 'pod-deletion-slow',
  title: 'exceeded quota, while the last agent pod is Terminating for thirty seconds',
  cause:
    'A sleep that is process 1 ignores the signal to end, so the pod lives through its whole grace period.',
  fix: 'Set a lower terminationGracePeriodSeconds on the pod.',
  risks: [],
  ci: ['jenkins'],
  sources: cite('thread-kubernetes-plugin-686', 'thread-kubernetes-plugin-1227'),
  changed: [],
};
