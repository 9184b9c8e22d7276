import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const workspaceMismatchSocket: Risk = {
  id: 'workspace-path-mismatch-dood',
  label: 'R26',
  kind: 'reliability',
  title: 'docker run -v looks for the checkout on the node',
  says: 'The started container sees an empty directory that belongs to root.',
  closed: 'No step mounts a path that only the pod has',
  fromPipeline: true,
  severity: { A: 'high', B: 'high', C: 'high', D: 'high' },
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket'],
  sources: cite('dood-bind-paths', 'observed-node'),
  changed: [],
};
