import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const podSecurityLevel: Criterion = {
  id: 'pod-security-level',
  title: 'Pod Security level',
  note: 'that the namespace must allow',
  group: 'security',
  weight: () => 2,
  rate: (ref) => (ref === 'buildkit-rootless/default-profiles' ? 'partly' : 'bad'),
  sources: cite('k8s-psa-code', 'k8s-pss'),
  changed: [],
};
