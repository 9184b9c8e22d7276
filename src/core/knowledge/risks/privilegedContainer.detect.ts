import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { privilegedCheckers } from '../checkers';
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
  moreSources: cite('observed-node', 'containerd-cgroupns', 'checker-rules'),
  says: 'Whoever controls this container, or the daemon in it, controls the node.',
  closed: 'No privileged container',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['build-without-daemon', 'use-sidecar', 'dedicated-nodes'],
  checkers: privilegedCheckers,
};

export const check: RiskCheck = { detect, facts };
