import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { remoteCalls } from '../docker/remoteCalls';
import { at, isOpenPlain } from '../podFacts';

/** Clients of a daemon outside the pod, on the port that asks for no certificate. */
const remote = (subject: Inspected): Hit[] =>
  remoteCalls(subject)
    .filter(
      ({ variable, listener }) => variable === 'DOCKER_HOST' && listener?.port === 2375 && !listener.tls,
    )
    .map(({ view, host }) => ({
      path: at(view.path, 'env', '[DOCKER_HOST]'),
      message: `${view.name} calls ${host}`,
    }));

const detect: Detector = (subject) =>
  subject.daemons.length === 0
    ? remote(subject)
    : subject.daemons
        .filter(({ daemon }) => daemon.listeners.some(isOpenPlain))
        .map(({ view }) => ({ path: view.path, message: `container ${view.name}` }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  moreSources: cite('docker-image-docs', 'moby-daemon', 'observed-node'),
  says: 'Every pod that can route to this one commands the daemon.',
  closed: 'No Docker port that is open without TLS',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['dockerd-first'],
};

export const check: RiskCheck = { detect, facts };
