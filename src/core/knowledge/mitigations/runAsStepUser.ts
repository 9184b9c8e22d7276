import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const runAsStepUser: Mitigation = {
  id: 'run-as-step-user',
  title: 'Run nested containers as the user of the steps',
  says: 'docker run --user "$(id -u):$(id -g)" for everything that writes into the checkout. Images that need root cannot.',
  residual: [],
  sources: cite('jenkins-k8s-plugin', 'observed-node'),
  changed: [],
};
