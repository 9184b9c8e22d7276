import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const credentialsReadable: Risk = {
  id: 'credentials-readable-by-build',
  label: 'R41',
  kind: 'security',
  title: 'The registry login lies where the build runs',
  says: 'Code of the build can read the token that pushes images.',
  closed: 'The login is out of reach of the build',
  fromPipeline: true,
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['use-sidecar-for-login', 'push-apart'],
  checkers: {
    trivy: ['DS-0031', 'KSV-0109', 'KSV-01010'],
    kubeLinter: ['env-var-secret', 'read-secret-from-env-var'],
    checkov: ['CKV_K8S_35'],
    kubescape: ['C-0012', 'C-0207', 'C-0259', 'C-0255'],
    cis: ['5.4.1'],
  },
  sources: cite('owasp-cicd', 'buildkit-rootless', 'checker-rules'),
  changed: [],
};
