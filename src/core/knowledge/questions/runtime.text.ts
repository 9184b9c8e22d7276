import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command:
    'kubectl get nodes -o custom-columns=NODE:.metadata.name,RUNTIME:.status.nodeInfo.containerRuntimeVersion',
  read: 'The word before :// is the answer, for the nodes where CI jobs run.',
  sources: cite('k8s-dockershim', 'cri-dockerd', 'k8s-nodes-wide'),
};
