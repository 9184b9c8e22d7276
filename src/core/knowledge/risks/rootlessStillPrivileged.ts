import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const rootlessStillPrivileged: Risk = {
  id: 'rootless-dind-still-privileged',
  label: 'R07',
  kind: 'security',
  title: 'Rootless does not mean unprivileged',
  says: 'The daemon runs as an ordinary user, and its container needs privileged all the same.',
  closed: 'No rootless image that needs privileged',
  severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' },
  approaches: ['dind-sidecar'],
  mitigations: ['build-without-daemon'],
  checkers: {
    trivy: ['KSV-0017'],
    kubeLinter: ['privileged-container'],
    checkov: ['CKV_K8S_16'],
    kubescape: ['C-0057'],
    cis: ['5.2.2'],
  },
  sources: cite('docker-rootless', 'docker-image-docs', 'observed-node', 'checker-rules'),
  changed: [],
};
