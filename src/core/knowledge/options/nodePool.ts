import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const nodePool: PlanOption = {
  id: 'nodePool',
  title: 'Nodes',
  group: 'nodes',
  choices: [
    { value: 'any', label: 'Any node' },
    { value: 'dedicated', label: 'CI nodes only', hint: 'label and taint' },
  ],
  appliesTo: () => true,
  default: () => 'any',
  sources: cite('k8s-labels', 'owasp-cicd'),
  changed: [],
};
