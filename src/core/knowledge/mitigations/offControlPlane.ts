import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { waysToControlPlane } from '../nodeChoice';

export const offControlPlane: Mitigation = {
  id: 'off-control-plane',
  title: 'Keep builds off the control plane',
  says: 'The toleration or the selector goes. A control plane without a taint takes pods all the same: kubectl taint nodes -l node-role.kubernetes.io/control-plane node-role.kubernetes.io/control-plane:NoSchedule.',
  residual: ['privileged-container', 'docker-socket-mount'],
  onText: ({ subject, path }) => {
    const ways = waysToControlPlane(subject);
    // Of several, each is removed for itself: indexes move with the first one.
    return ways.some((way) => way.path === path) && path !== '/spec/affinity'
      ? [{ remove: path }]
      : undefined;
  },
  sources: cite('k8s-toleration', 'k8s-labels'),
  changed: [],
};
