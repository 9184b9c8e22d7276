import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const mutualTls: Mitigation = {
  id: 'mutual-tls',
  title: 'Ask every client for a certificate',
  says: 'Start buildkitd with --tlscacert, --tlscert and --tlskey, give each team a certificate of its own, and admit only CI pods with a NetworkPolicy. All clients of one builder stay equal: run one for each level of trust.',
  residual: ['concurrent-builds-collide'],
  sources: cite('buildkit-readme', 'buildkit-config', 'k8s-network-policy'),
  changed: [],
};
