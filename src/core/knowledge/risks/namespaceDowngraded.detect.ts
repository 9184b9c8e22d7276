import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';

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
  ],
  mitigations: ['default-profiles', 'own-namespace'],
  checkers: { kubescape: ['C-0192', 'C-0193'], cis: ['5.2.1'] },
};

export const check: RiskCheck = { detect, facts };
