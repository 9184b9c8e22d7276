import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const unconfinedProfiles: Risk = {
  id: 'builder-unconfined-profiles',
  label: 'R47',
  kind: 'security',
  title: 'The builder opts out of its confinement',
  says: 'Rootless is not restricted: no seccomp or AppArmor, or RUN steps beside the builder’s processes.',
  closed: 'Profiles of the runtime stay on, and no capability is added',
  severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' },
  approaches: ['buildkit-rootless'],
  mitigations: ['dedicated-nodes'],
  checkers: {
    trivy: ['KSV-0104', 'KSV-0030', 'KSV-0002', 'KSV-0027', 'KSV-0005', 'KSV-0022'],
    kubeLinter: ['privilege-escalation-container', 'unsafe-proc-mount'],
    checkov: ['CKV_K8S_31', 'CKV_K8S_20', 'CKV_K8S_25', 'CKV_K8S_39'],
    kubescape: ['C-0210', 'C-0055', 'C-0016', 'C-0046'],
    cis: ['5.6.2', '5.2.6', '5.2.9'],
  },
  sources: cite('buildkit-rootless', 'buildkit-k8s-examples', 'k8s-psa-code', 'checker-rules'),
  changed: [],
};
