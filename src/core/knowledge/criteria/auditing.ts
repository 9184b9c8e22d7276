import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const auditing: Criterion = {
  id: 'auditing',
  title: 'Kubernetes sees what runs',
  note: 'audit log, policies',
  group: 'everyday',
  reads: ['trust', 'tenancy'],
  weight: ({ trust }) => (trust.context === 'C' || trust.context === 'D' ? 1 : 0),
  rate: ({ daemon }) => (daemon === 'none' ? 'good' : 'bad'),
  sources: cite('kubelet-foreign', 'owasp-cicd'),
  changed: [],
};
