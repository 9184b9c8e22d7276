import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const buildStepReachesDaemon: Risk = {
  id: 'build-step-reaches-daemon-api',
  label: 'R16',
  kind: 'security',
  title: 'A RUN step can call the daemon that builds it',
  says: 'A line in a Dockerfile is enough to own the node, without any bug.',
  closed: 'RUN steps cannot call the daemon',
  severity: { A: 'low', B: 'medium', C: 'critical', D: 'critical' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['dockerd-first'],
  sources: cite('docker-image-docs', 'observed-node'),
  changed: [],
};
