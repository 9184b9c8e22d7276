import type { Detector } from '../../model/risk';
import { startDelay } from '../docker/dockerd';
import { at } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons.flatMap(({ view, daemon }) => {
    const probe = view.container.startupProbe ?? view.container.readinessProbe;
    if (!probe) return [{ path: view.path, message: 'no startup probe' }];
    const base = at(view.path, view.container.startupProbe ? 'startupProbe' : 'readinessProbe');
    const port: unknown = probe.tcpSocket?.port;
    if (typeof port === 'string')
      return [{ path: at(base, 'tcpSocket', 'port'), message: `${port} is no port number` }];
    if (probe.tcpSocket)
      return [{ path: at(base, 'tcpSocket'), message: 'an open port does not mean that the daemon serves' }];
    const words = (probe.exec?.command ?? []).join(' ');
    if (/\b(stat|test|ls)\b/.test(words))
      return [{ path: at(base, 'exec'), message: 'the file exists before the daemon answers' }];
    const seconds =
      (probe.initialDelaySeconds ?? 0) + (probe.periodSeconds ?? 10) * (probe.failureThreshold ?? 3);
    return startDelay(daemon) + 14 > seconds ? [{ path: base, message: `gives up after ${seconds} s` }] : [];
  });
