import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const labelAndReap: Mitigation = {
  id: 'label-and-reap',
  title: 'Bound and label what is started',
  says: '--rm, --memory, --cpus and a label with the job on every docker run, and something on the node that removes old ones. It holds as long as everybody keeps to it; systemReserved of the kubelet leaves room for the rest.',
  residual: ['missing-resource-limits'],
  sources: cite('kubelet-foreign', 'k8s-resources'),
  changed: [],
};
