import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const egressPolicy: Mitigation = {
  id: 'egress-policy',
  title: 'Let builds out to known places only',
  says: 'A NetworkPolicy that denies egress but to DNS, your registry and a proxy that keeps a list. Leave out 169.254.169.254, unless Workload Identity of GKE needs it. It holds for the pod and what a daemon in it starts, not for the node’s daemon.',
  residual: ['unapproved-registry-pulls', 'build-time-code-execution', 'node-identity-metadata-access'],
  sources: cite('k8s-network-policy'),
  changed: [],
};
