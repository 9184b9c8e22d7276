import type { AddedByPlatform } from '../model/render';
import { cite } from './cite';
import { stepsAsProcesses, type StepContainers } from './jobAdds';

/** What Argo makes of the pod. */
export const argoAdds = (facts: StepContainers): AddedByPlatform[] => [
  {
    text: 'Argo names the pod itself, after the Workflow, and adds labels and annotations of its own.',
    sources: cite('argo-pod-code'),
    instead: ['/apiVersion', '/kind', '/metadata/name'],
  },
  {
    text: 'Argo sets restartPolicy: Never for every pod.',
    sources: cite('argo-pod-code'),
    instead: ['/spec/restartPolicy'],
  },
  {
    text: 'Argo adds its containers init and wait with volumes of their own, and starts the script of every container through its executor.',
    sources: cite('argo-pod-code', 'argo-executors'),
  },
  {
    text: 'Argo merges what its administrator has set for all main containers, if anything: resources and security fields that a container leaves out.',
    sources: cite('argo-pod-code'),
  },
  ...stepsAsProcesses(facts),
];
