import type { Detector } from '../../model/risk';
import { at, isDockerSocket, isMounted } from '../podFacts';

/** The only path that checkers compare with (source `checker-rules`). */
const usual = '/var/run/docker.sock';

export const detect: Detector = (subject) =>
  subject.pod.volumes
    .filter((volume) => isDockerSocket(volume) && isMounted(subject, volume))
    .map((volume) => {
      const path = volume.volume.hostPath?.path ?? '';
      return {
        path: at(volume.path, 'hostPath'),
        ...(path !== usual && {
          message: `${path}: Trivy KSV-0006 and Checkov CKV_K8S_27 know ${usual} only`,
        }),
      };
    });
