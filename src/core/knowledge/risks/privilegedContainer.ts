import type { Risk } from '../../model/risk';
import { at, isPrivileged } from '../podFacts';
import { cite } from '../sources';

export const privilegedContainer: Risk = {
  id: 'privileged-container',
  label: 'R01',
  kind: 'security',
  title: 'A container runs privileged',
  says: 'Whoever controls this container, or the daemon in it, controls the node.',
  closed: 'No privileged container',
  severity: { A: 'low', B: 'high', C: 'critical', D: 'critical' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  detect: (subject) =>
    subject.pod.containers.filter(isPrivileged).map((view) => ({
      path: at(view.path, 'securityContext', 'privileged'),
      ...(view.container.image !== undefined && { message: `container ${view.name}` }),
      ...(subject.pod.spec.hostUsers === false && {
        severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' } as const,
      }),
    })),
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
