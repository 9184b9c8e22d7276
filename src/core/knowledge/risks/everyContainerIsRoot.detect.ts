import type { Detector } from '../../model/risk';
import { at, otherContainers, tcpListeners } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons.flatMap(({ view, daemon }) => {
    const plain = tcpListeners(daemon).filter((listener) => !listener.tls);
    return plain.length > 0 && otherContainers(subject).length > 1
      ? [
          {
            path: Array.isArray(view.container.args) ? at(view.path, 'args') : view.path,
            message: plain.map((listener) => `${listener.host}:${listener.port}`).join(', '),
          },
        ]
      : [];
  });
