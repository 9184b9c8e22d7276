import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import type { ContainerView } from '../../model/podView';
import { cite } from '../cite';
import { at, nodeSockets, workingContainers } from '../podFacts';

/** A memory limit and a CPU request; where only a limit is set, Kubernetes requests as much (source `k8s-resources`). */
function isBounded({ container: { resources } }: ContainerView): boolean {
  return (
    resources?.limits?.['memory'] !== undefined &&
    (resources.requests?.['cpu'] ?? resources.limits['cpu']) !== undefined
  );
}

const detect: Detector = (subject) => [
  ...workingContainers(subject)
    .filter((view) => !isBounded(view))
    .map((view) => ({
      path: view.container.resources ? at(view.path, 'resources') : view.path,
      message: `container ${view.name}`,
    })),
  ...nodeSockets(subject).map((volume) => ({
    path: at(volume.path, 'hostPath'),
    message: 'limits of this pod do not reach what the node’s daemon starts',
  })),
];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'It starves its neighbours, or is killed first.',
  closed: 'Limits stand where the work happens',
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
  ],
  mitigations: ['daemon-limits', 'leave-node-socket', 'build-without-daemon'],
  checkers: {
    trivy: ['KSV-0011', 'KSV-0015', 'KSV-0016', 'KSV-0018', 'KSV-0039', 'KSV-0040'],
    kubeLinter: ['unset-cpu-requirements', 'unset-memory-requirements'],
    checkov: ['CKV_K8S_10', 'CKV_K8S_11', 'CKV_K8S_12', 'CKV_K8S_13'],
    kubescape: ['C-0268', 'C-0269', 'C-0270', 'C-0271', 'C-0009', 'C-0004', 'C-0050'],
  },
  sources: cite('k8s-resources', 'kubelet-foreign', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
