import type { Detector, RiskFacts } from '../../model/risk';
import { isOpenPlain } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons
    .filter(({ daemon }) => daemon.listeners.some(isOpenPlain))
    .map(({ view }) => ({ path: view.path, message: 'through 172.17.0.1' }));

/** What the inspection says of the risk. */
export const facts: RiskFacts = {
  says: 'A line in a Dockerfile is enough to own the node, without any bug.',
  closed: 'RUN steps cannot call the daemon',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['dockerd-first'],
};
