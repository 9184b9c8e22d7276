import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const socketAbsent: Risk = {
  id: 'docker-socket-absent',
  label: 'R34',
  kind: 'reliability',
  title: 'There is no Docker socket on these nodes',
  says: 'The pod hangs in ContainerCreating, or starts and cannot connect.',
  closed: 'No file of the node has to exist',
  severity: { A: 'high', B: 'high', C: 'high', D: 'high' },
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon', 'socket-type'],
  sources: cite('k8s-dockershim', 'observed-node'),
  changed: [],
};
