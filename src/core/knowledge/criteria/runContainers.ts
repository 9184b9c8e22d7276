import type { Rating, Variant } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';
import { certainlyRunsContainers } from '../conditions';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = { own: 'good', node: 'partly', none: 'bad' };

export const runContainers: Criterion = {
  id: 'run-containers',
  title: 'Run containers',
  note: 'docker run, compose, Testcontainers',
  group: 'capability',
  reads: ['jobs'],
  weight: (environment) => (certainlyRunsContainers(environment) ? 3 : 0),
  rate: ({ daemon }) => ratings[daemon],
  sources: cite('docker-image-docs', 'buildkit-readme'),
  changed: [],
};
