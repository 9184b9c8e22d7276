import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const unconfinedProfiles: Risk = {
  id: 'builder-unconfined-profiles',
  label: 'R47',
  kind: 'security',
  title: 'The builder opts out of its confinement',
  says: 'Rootless is not restricted: no seccomp or AppArmor, or RUN steps beside the builder’s processes.',
  closed: 'Profiles of the runtime stay on',
  severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' },
  approaches: ['buildkit-rootless'],
  mitigations: ['default-profiles', 'dedicated-nodes'],
  checkers: {
    trivy: ['KSV-0104', 'KSV-0030', 'KSV-0002'],
    kubeLinter: ['privilege-escalation-container'],
    checkov: ['CKV_K8S_31', 'CKV_K8S_20'],
    kubescape: ['C-0210', 'C-0055', 'C-0016'],
    cis: ['5.6.2', '5.2.6'],
  },
  sources: cite('buildkit-rootless', 'buildkit-k8s-examples', 'k8s-psa-code', 'checker-rules'),
  changed: [],
};
