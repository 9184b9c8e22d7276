import type { Rating, Variant } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';
import { certainlyRunsContainers } from '../conditions';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = { own: 'good', node: 'good', none: 'none' };

export const compatibility: Criterion = {
  id: 'compatibility',
  title: 'docker run works as documented',
  note: 'networks, limits, ports, users',
  group: 'everyday',
  reads: ['jobs'],
  weight: (environment) => (certainlyRunsContainers(environment) ? 3 : 2),
  rate: ({ daemon, options }) => (options['image'] === 'rootless' ? 'bad' : ratings[daemon]),
  sources: cite('docker-rootless', 'observed-node'),
  changed: [],
};
