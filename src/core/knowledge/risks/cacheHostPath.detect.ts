import type { Detector } from '../../model/risk';
import { at, hostPathOf, isDockerSocket, isOtherRuntimePath } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.pod.volumes
    .filter((volume) => {
      const path = hostPathOf(volume);
      return (
        path !== undefined &&
        !isDockerSocket(volume) &&
        !isOtherRuntimePath(volume) &&
        subject.pod.containers.some((view) =>
          view.mounts.some((mount) => mount.name === volume.volume.name && mount.readOnly !== true),
        )
      );
    })
    .map((volume) => ({ path: at(volume.path, 'hostPath'), message: hostPathOf(volume) ?? '' }));
