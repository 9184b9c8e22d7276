import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const privilegedContainers: Criterion = {
  id: 'privileged-containers',
  title: 'Privileged containers',
  group: 'security',
  weight: () => 1,
  rate: (ref) => {
    if (ref.startsWith('buildkit')) return 'good';
    return ref.startsWith('dind-same') ? 'bad' : 'partly';
  },
  sources: cite('docker-image-docs'),
  changed: [],
};
