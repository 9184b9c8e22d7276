import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const networkPolicy: PlanOption = {
  id: 'networkPolicy',
  group: 'runs',
  title: 'Network of the agents',
  choices: [
    { value: 'ingress', label: 'Nobody in', hint: 'what leaves the pod is free' },
    { value: 'metadata', label: 'And no node identity', hint: 'all but 169.254.169.254' },
    { value: 'off', label: 'No policy', hint: 'every pod may call the agents' },
  ],
  wholePlan: true,
  appliesTo: () => true,
  // A rule for what leaves the pod cuts off an API server on a node where Cilium enforces it (source `cilium-cidr`).
  default: () => 'ingress',
  sources: cite('k8s-network-policy', 'cilium-cidr'),
  changed: [],
};
