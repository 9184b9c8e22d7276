import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';

const detect: Detector = (subject) =>
  subject.pod.spec.automountServiceAccountToken === false
    ? []
    : [
        {
          path:
            subject.pod.spec.automountServiceAccountToken === undefined
              ? '/spec'
              : '/spec/automountServiceAccountToken',
        },
      ];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  moreSources: cite('checker-rules'),
  says: 'Code of the build can talk to the API server.',
  closed: 'No Kubernetes token in the pod',
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['no-token'],
  checkers: {
    trivy: ['KSV-0036'],
    kubeLinter: ['default-service-account', 'access-to-create-pods'],
    checkov: ['CKV_K8S_38', 'CKV_K8S_41', 'CKV2_K8S_2'],
    kubescape: ['C-0034', 'C-0190', 'C-0189', 'C-0261', 'C-0053'],
    cis: ['5.1.5', '5.1.6', '5.1.4'],
  },
};

export const check: RiskCheck = { detect, facts };
