import type { Detector } from '../../model/risk';
import { at, hostPathOf, isMounted } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.pod.volumes
    .filter(
      (volume) => /^\/(tmp|var\/tmp)(\/|$)/.test(hostPathOf(volume) ?? '') && isMounted(subject, volume),
    )
    .map((volume) => ({ path: at(volume.path, 'hostPath', 'path') }));
