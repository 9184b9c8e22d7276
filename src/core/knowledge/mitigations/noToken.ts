import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const noToken: Mitigation = {
  id: 'no-token',
  title: 'Mount no Kubernetes token',
  says: 'automountServiceAccountToken: false keeps the token out of every container. A step that deploys gets one of its own.',
  residual: [],
  onText: () => [{ set: '/spec/automountServiceAccountToken', value: false }],
  sources: cite('k8s-service-accounts'),
  changed: [],
};
