import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const dockerOnNode: Criterion = {
  id: 'docker-on-node',
  title: 'Nodes without Docker',
  note: 'containerd, CRI-O',
  group: 'place',
  reads: [],
  weight: () => 1,
  rate: ({ daemon }) => (daemon === 'node' ? 'bad' : 'good'),
  sources: cite('k8s-dockershim'),
  changed: [],
};
