import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const jobNeverEnds: Symptom = {
  id: 'job-never-ends',
  title: 'The Job stays at 0/1 Running after its work is done, because dockerd goes on',
  cause:
    'The daemon is an ordinary container, and a pod ends only when all of those have ended; or it ends before its client.',
  fix: 'Make the daemon a native sidecar on Kubernetes 1.29 and later: it starts first, stops last and holds nothing up.',
  risks: ['sidecar-blocks-termination'],
  sources: cite(
    'thread-arc-3842',
    'thread-opencga-1614',
    'thread-kubernetes-25908',
    'thread-kubernetes-139368',
    'observed-node',
  ),
  changed: [],
};
