import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const cacheLost: Risk = {
  id: 'cache-lost-with-pod',
  label: 'R23',
  kind: 'reliability',
  title: 'Every build starts cold',
  says: 'You asked for a shared cache, and the layer store goes with the pod.',
  closed: 'No build step misses a cache that you asked for',
  fromPipeline: true,
  severity: { A: 'medium', B: 'medium', C: 'medium', D: 'medium' },
  approaches: ['dind-same-container', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['registry-cache'],
  sources: cite('docker-buildx-cache', 'moby-data-root'),
  changed: [],
};
