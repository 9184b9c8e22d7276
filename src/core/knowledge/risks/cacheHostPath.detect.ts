import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { hostPathCheckers } from '../checkers';
import { at, hostPathOf, isDockerSocket, isOtherRuntimePath } from '../podFacts';

const detect: Detector = (subject) =>
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

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'It outlives the pod: what one job leaves there, the next one finds.',
  closed: 'No directory of the node',
  approaches: [
    'dind-same-container',
    'docker-socket',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
    'kaniko-fork',
  ],
  mitigations: ['own-volume'],
  checkers: hostPathCheckers,
  sources: cite('k8s-volumes', 'k8s-pss', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
