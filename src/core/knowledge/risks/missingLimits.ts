import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const missingLimits: Risk = {
  id: 'missing-resource-limits',
  label: 'R37',
  kind: 'reliability',
  title: 'The container that does the work has no limits',
  says: 'It starves its neighbours, or is killed first.',
  closed: 'Limits stand where the work happens',
  severity: { B: 'medium', C: 'high', D: 'high' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['daemon-limits', 'leave-node-socket', 'build-without-daemon'],
  checkers: {
    trivy: ['KSV-0011', 'KSV-0015', 'KSV-0016', 'KSV-0018', 'KSV-0039', 'KSV-0040'],
    kubeLinter: ['unset-cpu-requirements', 'unset-memory-requirements'],
    checkov: ['CKV_K8S_10', 'CKV_K8S_11', 'CKV_K8S_12', 'CKV_K8S_13'],
    kubescape: ['C-0268', 'C-0269', 'C-0270', 'C-0271', 'C-0009', 'C-0004', 'C-0050'],
  },
  sources: cite('k8s-resources', 'kubelet-foreign', 'checker-rules'),
  changed: [],
};
