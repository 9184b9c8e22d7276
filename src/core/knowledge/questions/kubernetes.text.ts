import type { HowToFindOut } from '../../model/question';

export const howToFindOut: HowToFindOut = {
  command: 'kubectl version',
  read: 'The line Server Version. Nodes can be older: kubectl get nodes shows theirs; take the lowest.',
};
