import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { privilegedCheckers } from '../checkers';
import { enclosureOf } from '../enclosures';
import { at, isPrivileged } from '../podFacts';

const detect: Detector = (subject) =>
  subject.pod.containers.filter(isPrivileged).map((view) => ({
    path: at(view.path, 'securityContext', 'privileged'),
    ...(view.container.image !== undefined && { message: `container ${view.name}` }),
    // Privileged holds inside what stands around the pod (sources `k8s-userns`, `kata-docker`).
    ...(enclosureOf(subject.pod.spec) !== undefined && {
      severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' } as const,
    }),
  }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Whoever controls this container, or the daemon in it, controls the node.',
  closed: 'No privileged container',
  approaches: [
    'dind-same-container',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
    'kaniko-fork',
  ],
  mitigations: ['build-without-daemon', 'use-sidecar', 'dedicated-nodes'],
  checkers: privilegedCheckers,
  sources: cite('docker-image-docs', 'observed-node', 'containerd-cgroupns', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
