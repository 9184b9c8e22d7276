import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, dataVolumes } from '../podFacts';
import { isOwnedBy } from '../podOwner';

/** A StatefulSet makes a claim for each of its pods (source `k8s-pvc`). */
const detect: Detector = (subject) =>
  isOwnedBy(subject, 'StatefulSet')
    ? []
    : dataVolumes(subject).flatMap(({ volume }) => {
        const claim = volume?.volume.persistentVolumeClaim;
        return volume && claim
          ? [
              {
                path: at(volume.path, 'persistentVolumeClaim'),
                message: `every pod of this template wants the claim ${claim.claimName}`,
              },
            ]
          : [];
      });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  confidence: 'medium',
  says: 'The second agent waits for the volume, or is tied to the node and zone of the first.',
  closed: 'The layer store ties no pod to a node',
  approaches: [
    'dind-same-container',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
  ],
  mitigations: ['ephemeral-claim', 'own-volume', 'registry-cache'],
  sources: cite('k8s-pvc', 'moby-data-root'),
};

export const check: RiskCheck = { detect, facts };
