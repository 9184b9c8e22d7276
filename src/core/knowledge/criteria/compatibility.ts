import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

const runs = ['run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'] as const;

export const compatibility: Criterion = {
  id: 'compatibility',
  title: 'docker run works as documented',
  note: 'networks, limits, ports, users',
  group: 'everyday',
  weight: ({ members }) => (runs.some((job) => members.jobs[job] === 'yes') ? 3 : 2),
  rate: (ref) => (ref.startsWith('buildkit') ? 'none' : ref === 'dind-sidecar/rootless' ? 'bad' : 'good'),
  sources: cite('docker-rootless', 'observed-node'),
  changed: [],
};
