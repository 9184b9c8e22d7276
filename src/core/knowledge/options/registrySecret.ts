import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const registrySecret: PlanOption = {
  id: 'registrySecret',
  title: 'Secret for pulling',
  group: 'images',
  choices: [],
  text: { kind: 'secretNames', example: 'registry-pull', hint: 'one Secret, or several with commas' },
  appliesTo: () => true,
  default: () => '',
  sources: cite('k8s-images'),
  changed: [],
};
