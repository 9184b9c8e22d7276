import type { Scenario } from '../../model/scenario';
import { cite } from '../cite';

export const nothingKnown: Scenario = {
  id: 'nothing-known',
  title: 'I know nothing yet',
  says: 'I have kubectl and a job that needs docker build. Read my nodes and ask me the rest.',
  answers: {},
  paste: 'kubectl get nodes -o wide',
  sources: cite('k8s-nodes-wide'),
  changed: [],
};
