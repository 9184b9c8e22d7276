import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const name: PlanOption = {
  id: 'name',
  title: 'Name of the pod',
  group: 'names',
  choices: [],
  text: { kind: 'dnsLabel', example: 'ci-agent', hint: 'and of its account, where it has one' },
  wholePlan: true,
  appliesTo: () => true,
  default: () => '',
  sources: cite('k8s-validation'),
  changed: [],
};
