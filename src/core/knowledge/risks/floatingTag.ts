import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const floatingTag: Risk = {
  id: 'floating-image-tag',
  label: 'R45',
  kind: 'security',
  title: 'An image is not pinned to its content',
  says: 'A tag can be moved: by a new major version, by a rebuild, by an attacker.',
  closed: 'Images are pinned by digest',
  severity: { B: 'medium', C: 'medium', D: 'high' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['pin-digest', 'update-bot'],
  checkers: {
    trivy: ['KSV-0013'],
    kubeLinter: ['latest-tag'],
    checkov: ['CKV_K8S_14', 'CKV_K8S_43'],
    kubescape: ['C-0075', 'C-0306'],
  },
  sources: cite('dind-rebuilt-tag', 'dind-tag-issue', 'checker-rules'),
  changed: [],
};
