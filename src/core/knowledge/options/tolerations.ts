import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const tolerations: PlanOption = {
  id: 'tolerations',
  title: 'Taints to tolerate',
  group: 'nodes',
  choices: [],
  text: {
    kind: 'tolerations',
    example: 'example.com/pool=ci:NoSchedule',
    hint: 'as kubectl taint writes them',
  },
  appliesTo: () => true,
  default: () => '',
  sources: cite('k8s-labels', 'k8s-validation'),
  changed: [],
};
