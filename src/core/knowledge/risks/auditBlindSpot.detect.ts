import type { Detector } from '../../model/risk';
import { isDockerSocket, isMounted } from '../podFacts';

export const detect: Detector = (subject) => [
  ...subject.daemons.map(({ view }) => ({ path: view.path })),
  ...subject.pod.volumes
    .filter((volume) => isDockerSocket(volume) && isMounted(subject, volume))
    .map((volume) => ({ path: volume.path })),
];
