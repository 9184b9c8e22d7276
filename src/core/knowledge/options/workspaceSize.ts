import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const workspaceSize: PlanOption = {
  id: 'workspaceSize',
  title: 'Checkout',
  group: 'resources',
  choices: [],
  text: { kind: 'disk', example: '20Gi', hint: 'size of the volume with the checkout' },
  appliesTo: () => true,
  default: () => '',
  sources: cite('k8s-ephemeral-storage', 'k8s-quantity'),
  changed: [],
};
