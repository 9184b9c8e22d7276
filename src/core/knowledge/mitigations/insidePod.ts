import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const insidePod: Mitigation = {
  id: 'inside-pod',
  title: 'Keep the daemon inside the pod',
  says: 'hostNetwork or the hostPort goes. Clients in the pod call it as before, on localhost or on a socket.',
  residual: ['daemon-tcp-without-tls', 'hidden-tcp-listener'],
  onText: ({ path }) => [{ remove: path === '/spec/hostNetwork' ? path : `${path}/hostPort` }],
  sources: cite('k8s-api', 'dind-entrypoint'),
  changed: [],
};
