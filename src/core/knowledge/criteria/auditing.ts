import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const auditing: Criterion = {
  id: 'auditing',
  title: 'Kubernetes sees what runs',
  note: 'audit log, policies',
  group: 'everyday',
  weight: ({ trust }) => (trust.context === 'C' || trust.context === 'D' ? 1 : 0),
  rate: (ref) => (ref.startsWith('buildkit') ? 'good' : 'bad'),
  sources: cite('kubelet-foreign', 'owasp-cicd'),
  changed: [],
};
