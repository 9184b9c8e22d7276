import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const rootlessStillPrivileged: Risk = {
  id: 'rootless-dind-still-privileged',
  label: 'R07',
  kind: 'security',
  title: 'Rootless, and privileged all the same',
  says: 'Reduced, not removed: the container keeps all that privileged gives.',
  closed: 'No rootless daemon that needs privileged',
  severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' },
  approaches: ['dind-sidecar'],
  mitigations: ['build-without-daemon'],
  checkers: {
    trivy: ['KSV-0017'],
    kubeLinter: ['privileged-container'],
    checkov: ['CKV_K8S_16'],
    kubescape: ['C-0057'],
  },
  sources: cite('docker-rootless', 'docker-image-docs', 'observed-node', 'checker-rules'),
  changed: [],
};
