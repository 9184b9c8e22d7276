import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { at, isPrivileged } from '../podFacts';

const detect: Detector = (subject) =>
  subject.pod.containers.filter(isPrivileged).map((view) => ({
    path: at(view.path, 'securityContext', 'privileged'),
    ...(view.container.image !== undefined && { message: `container ${view.name}` }),
    ...(subject.pod.spec.hostUsers === false && {
      severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' } as const,
    }),
  }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Whoever controls this container, or the daemon in it, controls the node.',
  closed: 'No privileged container',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['build-without-daemon', 'use-sidecar', 'dedicated-nodes'],
  checkers: {
    trivy: ['KSV-0017'],
    kubeLinter: ['privileged-container'],
    checkov: ['CKV_K8S_16'],
    kubescape: ['C-0057'],
    cis: ['5.2.2'],
  },
};

export const check: RiskCheck = { detect, facts };
