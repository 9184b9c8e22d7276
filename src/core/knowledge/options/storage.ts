import type { PlanOption } from '../../model/option';
import { cite } from '../cite';
import { works } from '../works';

export const storage: PlanOption = {
  id: 'storage',
  title: 'Files of the container',
  group: 'resources',
  choices: [],
  text: { kind: 'disk', example: '8Gi', hint: 'beside the volumes, which are added to the limit' },
  appliesTo: works,
  default: () => '',
  sources: cite('k8s-ephemeral-storage', 'k8s-quantity'),
  changed: [],
};
