import type { ContainerView } from '../../model/podView';
import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { remoteCalls } from '../docker/remoteCalls';
import { envValue } from '../docker/environment';
import { at, nodeSockets } from '../podFacts';

/** A policy of BuildKit that refuses sources; dockerd has nothing like it for pulls (source `buildkit-source-policy`). */
const hasPolicy = (view: ContainerView): boolean =>
  (envValue(view.container, 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY') ?? '') !== '';

const detect: Detector = (subject) => [
  ...subject.daemons.map(({ view }) => ({ path: view.path, message: `what ${view.name} pulls` })),
  ...subject.builders
    .filter((view) => !hasPolicy(view))
    .map((view) => ({ path: view.path, message: `what ${view.name} pulls` })),
  ...nodeSockets(subject).map((volume) => ({
    path: at(volume.path, 'hostPath'),
    message: 'what the node’s daemon pulls',
  })),
  ...(subject.daemons.length > 0 ? [] : remoteCalls(subject))
    .filter(({ view }) => !hasPolicy(view))
    .map(({ view, variable, host }) => ({
      path: at(view.path, 'env', `[${variable}]`),
      message: `what is pulled at ${host}`,
    })),
];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Policies on registries, signatures and scans look at the pod’s images, not at FROM and docker pull.',
  closed: 'A policy decides what a build may pull',
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
  ],
  mitigations: ['egress-policy', 'source-policy'],
  checkers: {
    trivy: ['KSV-0034', 'KSV-0125', 'KSV-0032', 'KSV-0033', 'KSV-0035'],
    kubeLinter: ['latest-tag'],
    kubescape: ['C-0001', 'C-0078', 'C-0236', 'C-0237'],
    cis: ['5.5.1'],
    only: 'for the images of the pod itself',
  },
  sources: cite('buildkit-source-policy', 'owasp-kubernetes', 'owasp-cicd', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
