import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const namespaceDowngraded: Risk = {
  id: 'namespace-policy-downgraded',
  label: 'R09',
  kind: 'security',
  title: 'The namespace must be opened for this pod',
  says: 'Level privileged holds for every pod of the namespace, not for this one.',
  closed: 'Runs in a namespace at level baseline',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['default-profiles', 'own-namespace'],
  checkers: { kubescape: ['C-0192', 'C-0193'], cis: ['5.2.1'] },
  sources: cite('k8s-psa-labels', 'k8s-psp-removed', 'observed-apiserver', 'checker-rules'),
  changed: [],
};
