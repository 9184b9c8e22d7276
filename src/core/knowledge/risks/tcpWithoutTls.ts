import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const tcpWithoutTls: Risk = {
  id: 'daemon-tcp-without-tls',
  label: 'R13',
  kind: 'security',
  title: 'The daemon listens on all interfaces without TLS',
  says: 'Every pod that can route to this one commands the daemon.',
  closed: 'No Docker port that is open without TLS',
  severity: { A: 'medium', B: 'high', C: 'critical', D: 'critical' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['dockerd-first'],
  sources: cite('dind-entrypoint', 'docker-image-docs', 'moby-daemon', 'observed-node'),
  changed: [],
};
