import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const service: PlanOption = {
  id: 'service',
  title: 'A service beside the tools',
  group: 'runs',
  choices: [
    { value: 'none', label: 'None' },
    { value: 'database', label: 'A database', hint: 'an example to replace' },
  ],
  appliesTo: ({ ref }) => ref === 'pod-containers/default',
  default: () => 'none',
  sources: cite('jenkins-k8s-plugin', 'k8s-pod-lifecycle'),
  changed: [],
};
