import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, isDockerSocket, nodeSockets } from '../podFacts';

/** A Docker beside the node's runtime knows the containers of CI alone. */
const besideRuntime = { A: 'low', B: 'medium', C: 'high', D: 'high' } as const;

const detect: Detector = (subject) => {
  const beside = !subject.environment.possible.runtime.includes('docker');
  return nodeSockets(subject).map((volume) => ({
    path: at(volume.path, 'hostPath'),
    ...(beside && isDockerSocket(volume)
      ? { message: 'the containers of every job that uses this daemon', severity: besideRuntime }
      : { message: 'the containers of every pod on the node' }),
  }));
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'docker inspect prints their secrets, docker exec enters them, one prune takes their images.',
  closed: 'Other teams’ containers are out of reach',
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon', 'dedicated-nodes', 'prune-filter'],
  sources: cite('docker-socket-access', 'cri-dockerd', 'k8s-dockershim'),
};

export const check: RiskCheck = { detect, facts };
