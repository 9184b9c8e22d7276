import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command:
    'kubectl get nodes -o custom-columns=NODE:.metadata.name,OS:.status.nodeInfo.osImage,KERNEL:.status.nodeInfo.kernelVersion',
  read: 'The column OS, for the nodes where CI jobs run. On kind, minikube and Docker Desktop a node can be a container: OS is then its image, and the system to answer is that of the machine below, whose KERNEL is shown.',
  sources: cite('buildkit-rootless', 'bottlerocket-userns', 'talos-kspp', 'kind-runtime'),
};
