import type { Rating, Variant } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = { own: 'bad', node: 'bad', none: 'good' };

export const accounting: Criterion = {
  id: 'accounting',
  title: 'Limits hold, the scheduler sees the load',
  group: 'everyday',
  reads: [],
  weight: () => 2,
  rate: ({ daemon, options }) => (options['image'] === 'rootless' ? 'partly' : ratings[daemon]),
  sources: cite('observed-node', 'moby-cgroup', 'kubelet-foreign'),
  changed: [],
};
