import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { isKubedock, kubedockAddress } from '../docker/kubedock';
import { isLoopback } from '../docker/listeners';
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

/** kubedock asks nobody for a certificate, and listens on every address unless it is told otherwise. */
const openKubedock = (subject: Inspected): Hit[] =>
  subject.pod.containers
    .filter((view) => isKubedock(view) && !isLoopback(kubedockAddress(view)))
    .map((view) => ({
      path: view.path,
      message: `${view.name} listens on ${kubedockAddress(view)}`,
    }));

const detect: Detector = (subject) =>
  subject.daemons.length === 0
    ? [...remote(subject), ...openKubedock(subject)]
    : subject.daemons
        .filter(({ daemon }) => daemon.listeners.some(isOpenPlain))
        .map(({ view }) => ({ path: view.path, message: `container ${view.name}` }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Every pod that can route to this one commands the daemon.',
  closed: 'No Docker port that is open without TLS',
  approaches: ['dind-same-container', 'dind-sidecar', 'kubedock', 'external-builder'],
  mitigations: ['dockerd-first'],
  sources: cite('dind-entrypoint', 'docker-image-docs', 'moby-daemon', 'observed-node'),
};

export const check: RiskCheck = { detect, facts };
