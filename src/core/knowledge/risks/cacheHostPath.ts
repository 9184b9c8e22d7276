import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const cacheHostPath: Risk = {
  id: 'cache-hostpath-on-node',
  label: 'R21',
  kind: 'security',
  title: 'A directory of the node is mounted for writing',
  says: 'It outlives the pod: what one job leaves there, the next one finds.',
  closed: 'No directory of the node',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['own-volume'],
  checkers: {
    trivy: ['KSV-0023'],
    kubeLinter: ['writable-host-mount'],
    kubescape: ['C-0048', 'C-0045'],
    cis: ['5.2.11'],
  },
  sources: cite('k8s-volumes', 'k8s-pss', 'checker-rules'),
  changed: [],
};
