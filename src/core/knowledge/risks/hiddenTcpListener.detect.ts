import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { envValue } from '../docker/environment';
import { at, otherContainers, tcpListeners } from '../podFacts';

const detect: Detector = (subject) => {
  const used = otherContainers(subject).map((other) => envValue(other.container, 'DOCKER_HOST') ?? '');
  return subject.daemons.flatMap(({ view, daemon }) => {
    if (daemon.start !== 'default') return [];
    // The first TCP listener is the one that the entrypoint adds; what the arguments name is not hidden.
    return tcpListeners(daemon)
      .slice(0, 1)
      .filter((listener) => !used.some((host) => host.endsWith(`:${listener.port}`)))
      .map((listener) => ({
        path: Array.isArray(view.container.args) ? at(view.path, 'args') : view.path,
        message: `0.0.0.0:${listener.port}${listener.tls ? ' with TLS' : ' without TLS'}`,
        ...(!listener.tls && {
          severity: { A: 'medium', B: 'high', C: 'critical', D: 'critical' } as const,
        }),
      }));
  });
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Beside the socket or port that the manifest names, a second one is open.',
  closed: 'No port that the manifest does not name',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['dockerd-first'],
  sources: cite('dind-entrypoint', 'observed-node'),
};

export const check: RiskCheck = { detect, facts };
