import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const agentStays: Symptom = {
  id: 'agent-pod-stays',
  title: 'The agent pod stays Running after the build',
  cause: 'The agent has gone, and an ordinary container that sleeps keeps the pod alive.',
  fix: 'Set activeDeadlineSeconds on the pod or garbageCollection on the cloud; a daemon that is a native sidecar does not hold it.',
  risks: ['sidecar-blocks-termination'],
  ci: ['jenkins'],
  sources: cite('thread-kubernetes-plugin-2809', 'thread-kubernetes-plugin-2796'),
  changed: [],
};
