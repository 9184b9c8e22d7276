import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

/** Privileged daemons, on the node’s kernel, that a shell can start. */
const daemons: readonly string[] = [
  'dind-same-container/default',
  'dind-sidecar/unix',
  'dind-sidecar/loopback',
  'dind-sidecar/authz',
];

export const cgroupParent: PlanOption = {
  id: 'cgroupParent',
  title: 'Limits for nested containers',
  group: 'runs',
  choices: [
    { value: 'off', label: 'Off', hint: 'limits hold for dockerd only' },
    { value: 'pod', label: 'The pod’s limits', hint: '--cgroup-parent' },
  ],
  // Behind a wall the daemon has a cgroup of its own already; with TLS the entrypoint must see no command.
  appliesTo: ({ ref }) => daemons.includes(ref),
  default: () => 'off',
  sources: cite('observed-node', 'moby-cgroup', 'k8s-cgroup-fix'),
  changed: [],
};
