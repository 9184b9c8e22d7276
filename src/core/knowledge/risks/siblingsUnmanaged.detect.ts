import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, nodeSockets } from '../podFacts';

const detect: Detector = (subject) =>
  nodeSockets(subject).map((volume) => ({
    path: at(volume.path, 'hostPath'),
    message: 'what is started through it runs beside the pods',
  }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'No quota, no limit, no policy, no eviction, and it stays when the pod goes.',
  closed: 'What the jobs start ends with the pod',
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon', 'label-and-reap'],
  sources: cite('kubelet-foreign', 'docker-socket-access'),
};

export const check: RiskCheck = { detect, facts };
