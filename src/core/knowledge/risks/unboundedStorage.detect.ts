import type { ContainerView } from '../../model/podView';
import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, dataVolumes, nodeSockets, workingContainers } from '../podFacts';

/** Layers in memory have a limit of their own, below that of the container that fills them. */
const isBoundedMemory = (size: unknown, { container }: ContainerView): boolean =>
  size !== undefined && container.resources?.limits?.['memory'] !== undefined;

/** emptyDir volumes below a layer store that nothing bounds, in memory or on disk. */
const volumes = (subject: Inspected): Hit[] =>
  dataVolumes(subject).flatMap(({ volume, owner }): Hit[] => {
    const emptyDir = volume?.volume.emptyDir;
    if (!volume || !emptyDir) return [];
    if (emptyDir.medium === 'Memory')
      return isBoundedMemory(emptyDir.sizeLimit, owner)
        ? []
        : [{ path: at(volume.path, 'emptyDir', 'medium'), message: 'layers count as memory' }];
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
  says: 'Without a limit the neighbours are evicted, not this build.',
  closed: 'The layer store has a limit',
  approaches: [
    'dind-same-container',
    'docker-socket',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
    'kaniko-fork',
    'language-builder',
  ],
  mitigations: ['size-limit', 'leave-node-socket', 'build-without-daemon'],
  checkers: {
    kubeScore: ['container-ephemeral-storage-request-and-limit'],
    only: 'the limit of a container',
  },
  sources: cite('k8s-ephemeral-storage', 'k8s-volumes', 'kubelet-foreign', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
