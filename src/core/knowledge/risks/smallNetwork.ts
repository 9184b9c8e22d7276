import type { RiskHead } from '../../model/risk';

export const smallNetwork: RiskHead = {
  id: 'dind-network-mtu-iptables',
  label: 'R39',
  kind: 'reliability',
  title: 'Nested networks are wider than the pod’s',
  severity: { A: 'high', B: 'high' },
  // One flag of dockerd takes it away, and the option MTU writes it.
  noPrice: 'option',
  changed: [],
};
