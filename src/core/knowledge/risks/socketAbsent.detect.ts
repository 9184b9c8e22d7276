import type { Detector } from '../../model/risk';
import { at, isDockerSocket, isMounted } from '../podFacts';

export const detect: Detector = (subject) => {
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
