import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { nodeSockets } from '../podFacts';

const detect: Detector = (subject) => [
  ...subject.daemons.map(({ view }) => ({ path: view.path })),
  ...nodeSockets(subject).map((volume) => ({ path: volume.path })),
];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The audit log stops at “pod created”.',
  closed: 'Every container is one that Kubernetes knows',
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar'],
  mitigations: ['build-without-daemon'],
  sources: cite('kubelet-foreign', 'owasp-cicd'),
};

export const check: RiskCheck = { detect, facts };
