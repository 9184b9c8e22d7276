import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const podSecurityLevel: Criterion = {
  id: 'pod-security-level',
  title: 'Pod Security level',
  note: 'that the namespace must allow',
  group: 'security',
  reads: [],
  weight: () => 2,
  rate: ({ options }) => (options['profiles'] === 'default' ? 'partly' : 'bad'),
  sources: cite('k8s-psa-code', 'k8s-pss'),
  changed: [],
};
