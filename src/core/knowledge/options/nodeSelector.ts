import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const nodeSelector: PlanOption = {
  id: 'nodeSelector',
  title: 'Labels of the nodes',
  group: 'nodes',
  choices: [],
  text: { kind: 'nodeSelector', example: 'example.com/pool=ci', hint: 'several with commas' },
  appliesTo: () => true,
  default: () => '',
  sources: cite('k8s-labels', 'k8s-validation'),
  changed: [],
};
