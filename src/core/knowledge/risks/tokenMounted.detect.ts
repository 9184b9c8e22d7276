import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { isKubedock } from '../docker/kubedock';
import { at, isApiToken } from '../podFacts';

/** The token that the kubelet mounts into every container. */
const everywhere = ({ pod: { spec } }: Inspected): Hit[] =>
  spec.automountServiceAccountToken === false
    ? []
    : [
        {
          path:
            spec.automountServiceAccountToken === undefined ? '/spec' : '/spec/automountServiceAccountToken',
        },
      ];

/** Tokens for the API server that single containers mount. */
const byMount = ({ pod }: Inspected): Hit[] =>
  pod.volumes.filter(isApiToken).flatMap(({ volume }) =>
    pod.containers
      .filter((view) => view.mounts.some((mount) => mount.name === volume.name))
      .map((view): Hit => {
        const path = at(view.path, 'volumeMounts', `[${volume.name}]`);
        return isKubedock(view)
          ? {
              path,
              message: `in ${view.name} alone: whoever calls its API starts pods with it`,
              severity: { A: 'low', B: 'low', C: 'medium', D: 'high' },
            }
          : { path, message: `in ${view.name}` };
      }),
  );

const detect: Detector = (subject) => [...everywhere(subject), ...byMount(subject)];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Code of the build can talk to the API server.',
  closed: 'No Kubernetes token in the pod',
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
  mitigations: ['no-token'],
  checkers: {
    trivy: ['KSV-0036'],
    kubeLinter: ['default-service-account', 'access-to-create-pods'],
    checkov: ['CKV_K8S_38', 'CKV_K8S_41', 'CKV2_K8S_2'],
    kubescape: ['C-0034', 'C-0190', 'C-0189', 'C-0261', 'C-0053'],
    cis: ['5.1.5', '5.1.6', '5.1.4'],
  },
  sources: cite('k8s-service-accounts', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
