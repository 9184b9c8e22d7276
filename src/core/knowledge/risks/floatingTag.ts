import type { Risk } from '../../model/risk';
import { at } from '../podFacts';
import { cite } from '../sources';

export const floatingTag: Risk = {
  id: 'floating-image-tag',
  label: 'R45',
  kind: 'security',
  title: 'An image is not pinned to its content',
  says: 'A tag can be moved: by a new major version, by a rebuild, by an attacker.',
  closed: 'Images are pinned by digest',
  severity: { B: 'medium', C: 'medium', D: 'high' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  detect: (subject) =>
    subject.pod.containers.flatMap((view) => {
      const image: unknown = view.container.image;
      if (typeof image !== 'string' || image.includes('@sha256:')) return [];
      const tag = /:([^/:@]+)$/.exec(image)?.[1];
      const exact = tag !== undefined && /(\d+\.\d+\.\d+|\d+\.v[0-9a-f_]+)/.test(tag);
      return [
        {
          path: at(view.path, 'image'),
          message: exact ? `${image}: exact version, no digest` : `${image}: the tag moves`,
          ...(exact && { severity: { A: 'info', B: 'low', C: 'low', D: 'medium' } as const }),
        },
      ];
    }),
  mitigations: ['pin-digest'],
  checkers: {
    trivy: ['KSV-0013'],
    kubeLinter: ['latest-tag'],
    checkov: ['CKV_K8S_14', 'CKV_K8S_43'],
    kubescape: ['C-0075', 'C-0306'],
  },
  sources: cite('dind-rebuilt-tag', 'dind-tag-issue', 'checker-rules'),
  changed: [],
};
