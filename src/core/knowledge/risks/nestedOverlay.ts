import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const nestedOverlay: Risk = {
  id: 'nested-overlay-storage-driver',
  label: 'R20',
  kind: 'reliability',
  title: 'No volume below the layer store',
  says: 'docker info succeeds, and docker run fails with “invalid argument”.',
  closed: 'The layer store lies on a volume',
  severity: { B: 'medium', C: 'medium' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: [],
  sources: cite('observed-node', 'moby-storage', 'crio-image-volumes'),
  changed: [],
};
