import type { Detector } from '../../model/risk';
import { envValue } from '../docker/dockerd';
import { at, otherContainers, tcpListeners } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons.flatMap(({ view, daemon }) => {
    if (daemon.start !== 'default') return [];
    const used = otherContainers(subject).map((other) => envValue(other.container, 'DOCKER_HOST') ?? '');
    return tcpListeners(daemon)
      .filter(
        (listener) => listener.host === '0.0.0.0' && !used.some((host) => host.endsWith(`:${listener.port}`)),
      )
      .map((listener) => ({
        path: Array.isArray(view.container.args) ? at(view.path, 'args') : view.path,
        message: `0.0.0.0:${listener.port}${listener.tls ? ' with TLS' : ' without TLS'}`,
        ...(!listener.tls && {
          severity: { A: 'medium', B: 'high', C: 'critical', D: 'critical' } as const,
        }),
      }));
  });
