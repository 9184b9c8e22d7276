import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const nodePool: PlanOption = {
  id: 'nodePool',
  title: 'Nodes',
  why: 'Root on a node reads the secrets of every pod beside it. On nodes of their own, builds have only builds beside them.',
  choices: [
    { value: 'any', label: 'Any node' },
    { value: 'dedicated', label: 'CI nodes only', hint: 'label and taint' },
  ],
  appliesTo: () => true,
  default: () => 'any',
  sources: cite('k8s-labels', 'owasp-cicd'),
  changed: [],
};
