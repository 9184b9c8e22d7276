import type { Detector } from '../../model/risk';
import { isDockerSocket, isMounted } from '../podFacts';

export const detect: Detector = (subject) => {
  const groups = subject.pod.spec.securityContext;
  const granted = (groups?.supplementalGroups?.length ?? 0) > 0 || groups?.fsGroup !== undefined;
  const socket = subject.pod.volumes.some((volume) => isDockerSocket(volume) && isMounted(subject, volume));
  return granted && socket ? [{ path: '/spec/securityContext/supplementalGroups' }] : [];
};
