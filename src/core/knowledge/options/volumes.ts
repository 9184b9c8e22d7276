import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const volumes: PlanOption = {
  id: 'volumes',
  title: 'More volumes',
  group: 'volumes',
  choices: [],
  text: {
    kind: 'volumes',
    example: 'claim/maven-cache:/opt/m2',
    hint: 'claim/, configmap/ or secret/ and a name, a path, :ro to read only',
  },
  wholePlan: true,
  appliesTo: () => true,
  default: () => '',
  sources: cite('k8s-volumes', 'k8s-validation'),
  changed: [],
};
