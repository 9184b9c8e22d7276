import type { Rating, Variant } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

const ratings: Readonly<Record<Variant['builder'], Rating>> = { docker: 'good', buildctl: 'partly' };

export const buildImages: Criterion = {
  id: 'build-images',
  title: 'Build images',
  group: 'capability',
  reads: ['jobs'],
  weight: ({ members }) => (members.jobs['build-image'] === 'no' ? 0 : 2),
  rate: ({ builder }) => ratings[builder],
  sources: cite('docker-image-docs', 'buildkit-readme'),
  changed: [],
};
