import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { addsJenkinsAgent, otherContainers } from '../podFacts';

const detect: Detector = (subject) => {
  const { hostPID, shareProcessNamespace } = subject.pod.spec;
  const beside = otherContainers(subject).length > 0 || addsJenkinsAgent(subject);
  if (subject.daemons.length === 0) return [];
  return [
    ...(shareProcessNamespace === true && beside
      ? [
          {
            path: '/spec/shareProcessNamespace',
            message: 'the other containers see the daemon’s processes, and may signal them as the same user',
          },
        ]
      : []),
    ...(hostPID === true
      ? [{ path: '/spec/hostPID', message: 'the pod sees the processes of the whole node' }]
      : []),
  ];
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The sidecar keeps steps out of the privileged container only while nothing else leads in.',
  closed: 'Processes of the daemon stay apart',
  approaches: ['dind-sidecar'],
  mitigations: ['own-processes', 'agent-account'],
  checkers: {
    trivy: ['KSV-0010', 'KSV-0053'],
    kubeLinter: ['host-pid'],
    checkov: ['CKV_K8S_17', 'CKV2_K8S_2'],
    kubescape: ['C-0038', 'C-0002'],
    cis: ['5.2.3'],
    only: 'hostPID, and rights to exec; none sees shareProcessNamespace',
  },
  sources: cite('k8s-share-pid', 'k8s-service-accounts', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
