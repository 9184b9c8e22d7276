import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const dockerSocketMount: Risk = {
  id: 'docker-socket-mount',
  label: 'R02',
  kind: 'security',
  title: 'The node’s Docker socket is mounted',
  says: 'Whoever can write to the socket does what root does on that node.',
  closed: 'No Docker socket of the node',
  severity: { A: 'medium', B: 'critical', C: 'critical', D: 'critical' },
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon', 'dedicated-nodes'],
  checkers: {
    trivy: ['KSV-0006', 'KSV-0023'],
    kubeLinter: ['docker-sock'],
    checkov: ['CKV_K8S_27'],
    kubescape: ['C-0074', 'C-0048', 'C-0045'],
    cis: ['5.2.11'],
  },
  sources: cite('docker-socket-access', 'k8s-runtime-socket', 'docker-ro-socket', 'checker-rules'),
  changed: [],
};
