import type { RiskHead } from '../../model/risk';

export const nodeIdentity: RiskHead = {
  id: 'node-identity-metadata-access',
  label: 'R43',
  kind: 'security',
  title: 'Builds can fetch the node’s cloud role',
  severity: { A: 'info', B: 'high', C: 'critical', D: 'critical' },
  // What the node’s metadata address answers is the same for every pod, whatever builds in it.
  noPrice: 'everywhere',
  changed: [],
};
