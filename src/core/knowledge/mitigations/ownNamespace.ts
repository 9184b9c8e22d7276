import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const ownNamespace: Mitigation = {
  id: 'own-namespace',
  title: 'A namespace for builders alone',
  says: 'Label one namespace privileged and run nothing else in it; controller and ordinary agents stay in restricted. Say in an admission policy which pods may be privileged there.',
  residual: ['privileged-container'],
  sources: cite('k8s-psa-labels'),
  changed: [],
};
