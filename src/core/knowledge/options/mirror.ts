import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const mirror: PlanOption = {
  id: 'mirror',
  title: 'Registry mirror',
  group: 'images',
  choices: [],
  text: {
    kind: 'mirror',
    example: 'mirror.example.com/hub',
    hint: 'for all registries, or for each: docker.io=…,quay.io=…',
  },
  wholePlan: true,
  appliesTo: () => true,
  default: () => '',
  sources: cite('distribution-reference', 'harbor-proxy', 'ecr-pull-through'),
  changed: [],
};
