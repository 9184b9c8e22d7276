import type { Risk } from '../../model/risk';
import { dataVolumes } from '../podFacts';
import { cite } from '../sources';

export const cacheLost: Risk = {
  id: 'cache-lost-with-pod',
  label: 'R23',
  kind: 'reliability',
  title: 'Every build starts cold',
  says: 'You asked for a shared cache, and the layer store goes with the pod.',
  closed: 'Layers are cached in the registry',
  severity: { A: 'medium', B: 'medium', C: 'medium', D: 'medium' },
  approaches: ['dind-same-container', 'dind-sidecar', 'buildkit-rootless'],
  detect: (subject) => {
    if (subject.environment.answers.cache !== 'shared') return [];
    const building = subject.steps.filter((step) =>
      step.commands.some((command) => /\b(docker (buildx )?build|buildctl)/.test(command)),
    );
    const cached = building.some((step) =>
      step.commands.some((command) => /--(cache-to|export-cache)/.test(command)),
    );
    if (building.length === 0 || cached) return [];
    return dataVolumes(subject).flatMap(({ owner, volume }) =>
      volume?.volume.persistentVolumeClaim ? [] : [{ path: volume?.path ?? owner.path }],
    );
  },
  mitigations: ['registry-cache'],
  sources: cite('docker-buildx-cache', 'moby-data-root'),
  changed: [],
};
