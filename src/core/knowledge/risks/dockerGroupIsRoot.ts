import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const dockerGroupIsRoot: Risk = {
  id: 'docker-group-is-root',
  label: 'R04',
  kind: 'security',
  title: 'A group gives access to the node’s socket',
  says: 'The user is 1000, and the group makes him root on the node.',
  closed: 'No group of a node’s socket',
  severity: { A: 'medium', B: 'critical', C: 'critical', D: 'critical' },
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon'],
  sources: cite('docker-socket-access'),
  changed: [],
};
