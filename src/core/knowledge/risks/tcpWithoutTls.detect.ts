import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { envValue } from '../docker/environment';
import { isKubedock, kubedockAddress } from '../docker/kubedock';
import { isLoopback, parseHost } from '../docker/listeners';
import { at, isOpenPlain } from '../podFacts';

/** Clients of a daemon outside the pod, on the port that asks for no certificate. */
const remote = (subject: Inspected): Hit[] =>
  subject.pod.containers.flatMap((view) => {
    const host = envValue(view.container, 'DOCKER_HOST') ?? '';
    const called = parseHost(host, (envValue(view.container, 'DOCKER_TLS_VERIFY') ?? '') !== '');
    return called?.kind === 'tcp' && !called.tls && called.port === 2375 && !isLoopback(called.host)
      ? [{ path: at(view.path, 'env', '[DOCKER_HOST]'), message: `${view.name} calls ${host}` }]
      : [];
  });

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
