import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const sharedDataRoot: Risk = {
  id: 'shared-docker-data-root',
  label: 'R19',
  kind: 'reliability',
  title: 'The layer store can be shared by two daemons',
  says: 'A daemon owns its directory alone: the second one does not start, or both are damaged.',
  closed: 'The layer store belongs to one daemon',
  severity: { A: 'low', B: 'high', C: 'high', D: 'high' },
  approaches: ['dind-same-container', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['own-volume'],
  sources: cite('moby-data-root', 'observed-node'),
  changed: [],
};
