import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { isOpenPlain } from '../podFacts';

const detect: Detector = (subject) =>
  subject.daemons
    .filter(({ daemon }) => daemon.listeners.some(isOpenPlain))
    .map(({ view }) => ({ path: view.path, message: 'through 172.17.0.1' }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'A line in a Dockerfile is enough to own the node, without any bug.',
  closed: 'RUN steps cannot call the daemon',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['dockerd-first'],
  sources: cite('docker-image-docs', 'observed-node'),
};

export const check: RiskCheck = { detect, facts };
