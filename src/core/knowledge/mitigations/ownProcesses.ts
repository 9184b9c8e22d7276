import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const ownProcesses: Mitigation = {
  id: 'own-processes',
  title: 'Leave process namespaces apart',
  says: 'shareProcessNamespace and hostPID go: every container sees its own processes, which is the default.',
  residual: ['service-account-token-mounted'],
  onText: ({ path }) => [{ remove: path }],
  sources: cite('k8s-share-pid'),
  changed: [],
};
