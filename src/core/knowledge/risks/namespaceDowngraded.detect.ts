import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';

const detect: Detector = (subject) => (subject.level === 'privileged' ? [{ path: '/spec' }] : []);

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Level privileged holds for every pod of the namespace, not for this one.',
  closed: 'Runs in a namespace at level baseline',
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
  mitigations: ['default-profiles', 'own-namespace'],
  checkers: { kubescape: ['C-0192', 'C-0193'], cis: ['5.2.1'] },
  sources: cite('k8s-psa-labels', 'k8s-psp-removed', 'observed-apiserver', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
