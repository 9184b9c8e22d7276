import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at } from '../podFacts';

const detect: Detector = (subject) =>
  subject.pod.containers.flatMap((view) => {
    const image: unknown = view.container.image;
    if (typeof image !== 'string' || image.includes('@sha256:')) return [];
    const tag = /:([^/:@]+)$/.exec(image)?.[1];
    const exact = tag !== undefined && /(\d+\.\d+\.\d+|\d+\.v[0-9a-f_]+)/.test(tag);
    return [
      {
        path: at(view.path, 'image'),
        message: exact ? `${image}: exact version, no digest` : `${image}: the tag moves`,
      },
    ];
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'A tag can be moved: by a new major version, by a rebuild, by an attacker.',
  closed: 'Images are pinned by digest',
  approaches: [
    'dind-same-container',
    'docker-socket',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
    'kaniko-fork',
    'language-builder',
    'kubedock',
    'pod-containers',
    'external-builder',
  ],
  mitigations: ['pin-digest', 'update-bot'],
  checkers: {
    trivy: ['KSV-0013'],
    kubeLinter: ['latest-tag'],
    checkov: ['CKV_K8S_14', 'CKV_K8S_43'],
    kubescape: ['C-0075', 'C-0306'],
  },
  sources: cite('dind-rebuilt-tag', 'dind-tag-issue', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
