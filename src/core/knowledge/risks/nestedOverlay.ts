import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const nestedOverlay: Risk = {
  id: 'nested-overlay-storage-driver',
  label: 'R20',
  kind: 'reliability',
  title: 'The layer store lies on an unsuitable file system',
  says: 'docker info succeeds, and docker run fails with “invalid argument”.',
  closed: 'The layer store lies on a volume of its own',
  severity: { B: 'medium', C: 'medium' },
  approaches: ['dind-same-container', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['data-volume'],
  sources: cite('observed-node', 'moby-storage', 'crio-image-volumes'),
  changed: [],
};
