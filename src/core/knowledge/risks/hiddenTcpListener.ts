import type { Risk } from '../../model/risk';
import { envValue } from '../docker/dockerd';
import { at, otherContainers, tcpListeners } from '../podFacts';
import { cite } from '../sources';

export const hiddenTcpListener: Risk = {
  id: 'hidden-tcp-listener',
  label: 'R14',
  kind: 'security',
  title: 'The daemon also listens where nobody looks',
  says: 'Beside the socket or port that the manifest names, a second one is open.',
  closed: 'No hidden port: the first argument is dockerd',
  severity: { B: 'low', C: 'medium', D: 'medium' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  detect: (subject) =>
    subject.daemons.flatMap(({ view, daemon }) => {
      if (daemon.start !== 'default') return [];
      const used = otherContainers(subject).map((other) => envValue(other.container, 'DOCKER_HOST') ?? '');
      return tcpListeners(daemon)
        .filter(
          (listener) =>
            listener.host === '0.0.0.0' && !used.some((host) => host.endsWith(`:${listener.port}`)),
        )
        .map((listener) => ({
          path: Array.isArray(view.container.args) ? at(view.path, 'args') : view.path,
          message: `0.0.0.0:${listener.port}${listener.tls ? ' with TLS' : ' without TLS'}`,
          ...(!listener.tls && {
            severity: { A: 'medium', B: 'high', C: 'critical', D: 'critical' } as const,
          }),
        }));
    }),
  mitigations: ['unix-socket'],
  sources: cite('dind-entrypoint', 'observed-node'),
  changed: [],
};
