import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const denyIngress: Mitigation = {
  id: 'deny-ingress',
  title: 'Let nobody in from other pods',
  says: 'A NetworkPolicy that denies ingress, where the network plugin enforces it. It does not see a pod on the node’s network, nor what calls the daemon inside the pod.',
  residual: ['build-step-reaches-daemon-api', 'every-pod-container-is-docker-root'],
  sources: cite('k8s-network-policy', 'observed-apiserver'),
  changed: [],
};
