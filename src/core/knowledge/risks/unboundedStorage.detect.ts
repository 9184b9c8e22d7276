import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, dataVolumes, nodeSockets, workingContainers } from '../podFacts';

/** emptyDir volumes below a layer store that nothing bounds, or that count as memory. */
const volumes = (subject: Inspected): Hit[] =>
  dataVolumes(subject).flatMap(({ volume }): Hit[] => {
    const emptyDir = volume?.volume.emptyDir;
    if (!volume || !emptyDir) return [];
    if (emptyDir.medium === 'Memory')
      return [{ path: at(volume.path, 'emptyDir', 'medium'), message: 'layers count as memory' }];
    return emptyDir.sizeLimit === undefined
      ? [{ path: at(volume.path, 'emptyDir'), message: 'no sizeLimit' }]
      : [];
  });

const detect: Detector = (subject) => [
  ...workingContainers(subject)
    .filter((view) => view.container.resources?.limits?.['ephemeral-storage'] === undefined)
    .map((view) => ({ path: view.path, message: `no limit for ephemeral-storage in ${view.name}` })),
  ...volumes(subject),
  ...nodeSockets(subject).map((volume) => ({
    path: at(volume.path, 'hostPath'),
    message: 'the node’s daemon keeps layers where no limit of this pod reaches',
  })),
];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  moreSources: cite('k8s-volumes', 'kubelet-foreign', 'checker-rules'),
  says: 'Without a limit the neighbours are evicted, not this build.',
  closed: 'The layer store has a limit',
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['size-limit', 'leave-node-socket', 'build-without-daemon'],
  checkers: {
    kubeScore: ['container-ephemeral-storage-request-and-limit'],
    only: 'the limit of a container',
  },
};

export const check: RiskCheck = { detect, facts };
