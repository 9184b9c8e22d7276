import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { reachableMetadata } from '../cloudMetadata';
import { commandText } from '../podFacts';

const ADDRESS = '169.254.169.254';

/** Where nothing but an absence of contradiction is known, it weighs one step less. */
const unconfirmed = { A: 'info', B: 'medium', C: 'high', D: 'high' } as const;

const detect: Detector = (subject) => {
  const { spec, containers } = subject.pod;
  const hostNetwork = spec.hostNetwork === true;
  const service = reachableMetadata(subject.environment, hostNetwork);
  // An init container that names the address is there to close it: a rule of iptables, a route.
  const isBlocked = containers.some(
    (view) => view.list === 'initContainers' && commandText(view).includes(ADDRESS),
  );
  if (!service || isBlocked) return [];
  return [
    {
      path: hostNetwork ? '/spec/hostNetwork' : '/spec',
      message: hostNetwork ? `the pod is in the node’s network: ${service.says}` : service.says,
      ...(service.confidence === 'low' && { severity: unconfirmed }),
    },
  ];
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The metadata address of the cloud answers pods too, with the role of the node.',
  closed: 'The node’s cloud role is out of reach',
  fromCluster: true,
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
  mitigations: ['close-metadata', 'egress-policy'],
  checkers: { kubescape: ['C-0052', 'C-0020'], only: 'in a live cluster' },
  sources: cite(
    'owasp-kubernetes',
    'aks-imds',
    'eks-imds',
    'eks-auto-imds',
    'eks-fargate',
    'gke-workload-identity',
    'checker-rules',
  ),
};

export const check: RiskCheck = { detect, facts };
