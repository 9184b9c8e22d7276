import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const cacheHostPathTmp: Risk = {
  id: 'cache-hostpath-tmp',
  label: 'R22',
  kind: 'security',
  title: 'The node’s /tmp is used as a cache',
  says: 'World-writable, cleaned by the node, shared by every job on it.',
  closed: 'The node’s /tmp stays out',
  severity: { A: 'medium', B: 'high', C: 'critical', D: 'critical' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['own-volume'],
  checkers: {
    trivy: ['KSV-0023'],
    kubeLinter: ['writable-host-mount'],
    kubescape: ['C-0048', 'C-0045'],
    cis: ['5.2.11'],
  },
  sources: cite('k8s-volumes', 'moby-data-root', 'checker-rules'),
  changed: [],
};
