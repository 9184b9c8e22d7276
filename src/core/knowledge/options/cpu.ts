import type { PlanOption } from '../../model/option';
import { cite } from '../cite';
import { works } from '../works';

export const cpu: PlanOption = {
  id: 'cpu',
  title: 'CPU',
  group: 'resources',
  choices: [],
  text: { kind: 'cpu', example: '2', hint: 'what is reserved; there is no limit' },
  appliesTo: works,
  default: () => '',
  sources: cite('k8s-resources', 'k8s-quantity'),
  changed: [],
};
