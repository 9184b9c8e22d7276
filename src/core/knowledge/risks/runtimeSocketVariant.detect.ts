import type { Detector } from '../../model/risk';
import { at, hostPathOf, isMounted, isOtherRuntimePath } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.pod.volumes
    .filter((volume) => isOtherRuntimePath(volume) && isMounted(subject, volume))
    .map((volume) => ({ path: at(volume.path, 'hostPath', 'path'), message: hostPathOf(volume) ?? '' }));
