import type { Detector, RiskFacts } from '../../model/risk';
import { nodeSockets } from '../podFacts';

export const detect: Detector = (subject) => [
  ...subject.daemons.map(({ view }) => ({ path: view.path })),
  ...nodeSockets(subject).map((volume) => ({ path: volume.path })),
];

/** What the inspection says of the risk. */
export const facts: RiskFacts = {
  says: 'The audit log stops at “pod created”.',
  closed: 'Every container is one that Kubernetes knows',
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar'],
  mitigations: ['build-without-daemon'],
};
