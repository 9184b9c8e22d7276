import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, isDockerSocket, isMounted } from '../podFacts';

const detect: Detector = (subject) => {
  const runtimes = subject.environment.possible.runtime;
  const certain = !runtimes.includes('docker');
  return subject.pod.volumes
    .filter((volume) => isDockerSocket(volume) && isMounted(subject, volume))
    .filter((volume) => certain || (volume.volume.hostPath?.type !== 'Socket' && runtimes.length > 1))
    .map((volume) => ({
      path: at(volume.path, 'hostPath'),
      message: certain
        ? 'the nodes run no Docker'
        : 'no type Socket: a missing socket becomes an empty directory',
    }));
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The pod hangs in ContainerCreating, or starts and cannot connect.',
  closed: 'No file of the node has to exist',
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon', 'socket-type'],
  sources: cite('k8s-dockershim', 'observed-node'),
};

export const check: RiskCheck = { detect, facts };
