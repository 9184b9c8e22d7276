import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const deadline: Mitigation = {
  id: 'deadline',
  title: 'Give the pod a deadline',
  says: 'After an hour the kubelet ends the pod, whatever still runs. It then counts as failed, also where the work was done.',
  residual: ['sidecar-blocks-termination'],
  onText: ({ subject }) =>
    subject.pod.spec.activeDeadlineSeconds === undefined
      ? [{ set: '/spec/activeDeadlineSeconds', value: 3600 }]
      : undefined,
  sources: cite('k8s-pod-lifecycle'),
  changed: [],
};
