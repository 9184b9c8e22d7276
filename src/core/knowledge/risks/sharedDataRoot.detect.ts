import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, dataVolumes } from '../podFacts';

const detect: Detector = (subject) =>
  dataVolumes(subject).flatMap(({ volume }) => {
    if (volume?.volume.hostPath)
      return [{ path: at(volume.path, 'hostPath'), message: 'a directory of the node' }];
    if (volume?.volume.persistentVolumeClaim)
      return [
        { path: at(volume.path, 'persistentVolumeClaim'), message: 'a claim that another pod may mount' },
      ];
    return [];
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'A daemon owns its directory alone: the second one does not start, or both are damaged.',
  closed: 'The layer store belongs to one daemon',
  approaches: [
    'dind-same-container',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
  ],
  mitigations: ['ephemeral-claim', 'own-volume'],
  sources: cite('moby-data-root', 'observed-node'),
};

export const check: RiskCheck = { detect, facts };
