import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const evidence: Criterion = {
  id: 'evidence',
  title: 'How well this is known to work',
  group: 'place',
  weight: () => 4,
  rate: (ref) => {
    if (ref === 'buildkit-rootless/default-profiles') return 'bad';
    return 'good';
  },
  sources: cite('observed-node', 'observed-apiserver'),
  changed: [],
};
