import type { RiskHead } from '../../model/risk';

export const tcpWithoutTls: RiskHead = {
  id: 'daemon-tcp-without-tls',
  label: 'R13',
  kind: 'security',
  title: 'The daemon listens on all interfaces without TLS',
  severity: { A: 'medium', B: 'high', C: 'critical', D: 'critical' },
  changed: [],
};
