import type { Detector } from '../../model/risk';
import { at, isDockerSocket, isMounted } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.pod.volumes
    .filter((volume) => isDockerSocket(volume) && isMounted(subject, volume))
    .map((volume) => ({ path: at(volume.path, 'hostPath') }));
