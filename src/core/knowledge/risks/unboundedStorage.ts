import type { Risk } from '../../model/risk';
import { at, dataVolumes, workingContainers } from '../podFacts';
import { cite } from '../sources';

export const unboundedStorage: Risk = {
  id: 'unbounded-ephemeral-storage',
  label: 'R25',
  kind: 'reliability',
  title: 'Layers can fill the node’s disk',
  says: 'Without a limit the neighbours are evicted, not this build.',
  closed: 'The layer store has a limit',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'high' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  detect: (subject) => [
    ...workingContainers(subject)
      .filter((view) => view.container.resources?.limits?.['ephemeral-storage'] === undefined)
      .map((view) => ({ path: view.path, message: `no limit for ephemeral-storage in ${view.name}` })),
    ...dataVolumes(subject).flatMap(({ volume }) =>
      volume?.volume.emptyDir && volume.volume.emptyDir.sizeLimit === undefined
        ? [{ path: at(volume.path, 'emptyDir'), message: 'no sizeLimit' }]
        : [],
    ),
  ],
  mitigations: [],
  sources: cite('k8s-ephemeral-storage', 'k8s-volumes'),
  changed: [],
};
