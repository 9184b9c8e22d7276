import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: 'kubectl get pods -A -o wide --field-selector spec.nodeName=NODE',
  read: 'Replace NODE by a node where CI jobs run. Anything beside CI and system pods means shared nodes.',
  sources: cite('owasp-cicd', 'k8s-labels'),
};
