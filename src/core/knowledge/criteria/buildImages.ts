import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const buildImages: Criterion = {
  id: 'build-images',
  title: 'Build images',
  group: 'capability',
  weight: ({ members }) => (members.jobs['build-image'] === 'no' ? 0 : 2),
  rate: (ref) => (ref.startsWith('buildkit') ? 'partly' : 'good'),
  sources: cite('docker-image-docs', 'buildkit-readme'),
  changed: [],
};
