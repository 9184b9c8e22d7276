import type { Risk } from '../../model/risk';
import { dataVolumes } from '../podFacts';
import { cite } from '../sources';

export const nestedOverlay: Risk = {
  id: 'nested-overlay-storage-driver',
  label: 'R20',
  kind: 'reliability',
  title: 'No volume below the layer store',
  says: 'docker info succeeds, and docker run fails with “invalid argument”.',
  closed: 'The layer store lies on a volume',
  severity: { B: 'medium', C: 'medium' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  detect: (subject) =>
    dataVolumes(subject).flatMap(({ owner, volume, mountPath }) =>
      volume ? [] : [{ path: owner.path, message: `nothing mounted at ${mountPath}` }],
    ),
  mitigations: [],
  sources: cite('observed-node', 'moby-storage', 'crio-image-volumes'),
  changed: [],
};
