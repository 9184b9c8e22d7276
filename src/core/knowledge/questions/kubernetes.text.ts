import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: 'kubectl version',
  read: 'The line Server Version. Nodes can be older: kubectl get nodes shows theirs; take the lowest.',
  sources: cite('k8s-sidecars', 'k8s-apparmor', 'k8s-dockershim'),
};
