import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const auditBlindSpot: Risk = {
  id: 'docker-api-audit-blind-spot',
  label: 'R08',
  kind: 'security',
  title: 'What the daemon runs is in no Kubernetes log',
  says: 'The audit log stops at “pod created”.',
  closed: 'Every container is one that Kubernetes knows',
  severity: { B: 'low', C: 'medium', D: 'high' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar'],
  mitigations: ['build-without-daemon'],
  sources: cite('kubelet-foreign', 'owasp-cicd'),
  changed: [],
};
