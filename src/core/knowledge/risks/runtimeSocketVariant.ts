import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const runtimeSocketVariant: Risk = {
  id: 'runtime-socket-variant-or-parent-dir',
  label: 'R03',
  kind: 'security',
  title: 'A runtime socket by another path',
  says: 'The same power through a parent directory, another name or another runtime.',
  closed: 'No runtime socket by any path',
  severity: { A: 'medium', B: 'critical', C: 'critical', D: 'critical' },
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon'],
  checkers: { trivy: ['KSV-0023'], kubescape: ['C-0048'], cis: ['5.2.11'], only: 'any hostPath' },
  sources: cite('k8s-runtime-socket', 'checker-rules'),
  changed: [],
};
