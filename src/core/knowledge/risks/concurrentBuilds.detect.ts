import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { remoteCalls } from '../docker/remoteCalls';
import { buildkitdOf, openAddresses } from '../docker/buildkitd';
import { isLoopback } from '../docker/listeners';
import { at, nodeSockets, tcpListeners } from '../podFacts';
import { servesOthers } from '../podOwner';

/** A pod of daemons alone that names an address for others: every client of the cluster builds there. */
function served(subject: Inspected): Hit[] {
  if (!servesOthers(subject)) return [];
  const builders = subject.builders
    .filter((view) => {
      const daemon = buildkitdOf(view);
      return daemon !== undefined && openAddresses(daemon).length > 0;
    })
    .map((view) => ({ path: view.path, message: `every client of ${view.name} builds in one place` }));
  const daemons = subject.daemons
    .filter(({ view, daemon }) => {
      const ports = (view.container.ports ?? []).map(({ containerPort }) => Number(containerPort));
      return tcpListeners(daemon).some(({ host, port }) => !isLoopback(host) && ports.includes(port));
    })
    .map(({ view }) => ({ path: view.path, message: `every client of ${view.name} builds in one place` }));
  return [...builders, ...daemons];
}

/** Clients of something outside the pod; where the pod has a daemon of its own, a name may mean that one. */
const called = (subject: Inspected): Hit[] =>
  subject.daemons.length > 0
    ? []
    : remoteCalls(subject).map(({ view, variable, host }) => ({
        path: at(view.path, 'env', `[${variable}]`),
        message: `${view.name} builds at ${host}, beside the other clients there`,
      }));

const detect: Detector = (subject) => [
  ...nodeSockets(subject).map((volume) => ({
    path: at(volume.path, 'hostPath'),
    message: 'every pod of the node builds with the same daemon',
  })),
  ...called(subject),
  ...served(subject),
];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  confidence: 'medium',
  says: 'Jobs prune each other’s layers, overwrite tags and fight for the processor.',
  closed: 'The daemon serves this pod alone',
  approaches: [
    'dind-same-container',
    'docker-socket',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-service',
  ],
  mitigations: ['leave-node-socket', 'build-without-daemon', 'take-turns'],
  sources: cite('docker-socket-access', 'buildkit-config', 'docker-image-docs'),
};

export const check: RiskCheck = { detect, facts };
