import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const privilegedContainer: Risk = {
  id: 'privileged-container',
  label: 'R01',
  kind: 'security',
  title: 'A container runs privileged',
  says: 'Whoever controls this container, or the daemon in it, controls the node.',
  closed: 'No privileged container',
  severity: { A: 'low', B: 'high', C: 'critical', D: 'critical' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['build-without-daemon', 'use-sidecar', 'dedicated-nodes'],
  checkers: {
    trivy: ['KSV-0017'],
    kubeLinter: ['privileged-container'],
    checkov: ['CKV_K8S_16'],
    kubescape: ['C-0057'],
    cis: ['5.2.2'],
  },
  sources: cite('docker-image-docs', 'observed-node', 'containerd-cgroupns', 'checker-rules'),
  changed: [],
};
