import type { Risk } from '../../model/risk';
import { at, isDockerSocket, isMounted } from '../podFacts';
import { cite } from '../sources';

export const socketAbsent: Risk = {
  id: 'docker-socket-absent',
  label: 'R34',
  kind: 'reliability',
  title: 'There is no Docker socket on these nodes',
  says: 'The pod hangs in ContainerCreating, or starts and cannot connect.',
  closed: 'No file of the node has to exist',
  severity: { A: 'high', B: 'high', C: 'high', D: 'high' },
  approaches: ['docker-socket'],
  detect: (subject) => {
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
  },
  mitigations: ['leave-node-socket', 'build-without-daemon'],
  sources: cite('k8s-dockershim', 'observed-node'),
  changed: [],
};
