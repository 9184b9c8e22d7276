import type { PlanOption } from '../../model/option';
import { cite } from '../cite';
import { works } from '../works';

export const memory: PlanOption = {
  id: 'memory',
  title: 'Memory',
  group: 'resources',
  choices: [],
  text: { kind: 'memory', example: '8Gi', hint: 'the limit of the container that does the work' },
  appliesTo: works,
  default: () => '',
  sources: cite('k8s-resources', 'k8s-quantity'),
  changed: [],
};
