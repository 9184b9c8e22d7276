import type { Risk } from '../../model/risk';
import { at, otherContainers, tcpListeners } from '../podFacts';
import { cite } from '../sources';

export const everyContainerIsRoot: Risk = {
  id: 'every-pod-container-is-docker-root',
  label: 'R15',
  kind: 'security',
  title: 'Every container of the pod can drive the daemon',
  says: 'A pod has one network: the agent, the tests and the tools all reach the port.',
  closed: 'One container holds the way to the daemon',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  approaches: ['dind-sidecar'],
  detect: (subject) =>
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
    }),
  mitigations: ['unix-socket'],
  sources: cite('observed-node', 'docker-image-docs'),
  changed: [],
};
