import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const agentAccount: Mitigation = {
  id: 'agent-account',
  title: 'An account of their own for agents',
  says: 'A ServiceAccount without any rights for the agents, and the controller’s account for the controller alone. Its token may still exec into every agent.',
  residual: ['service-account-token-mounted'],
  sources: cite('k8s-service-accounts', 'jenkins-k8s-plugin'),
  changed: [],
};
