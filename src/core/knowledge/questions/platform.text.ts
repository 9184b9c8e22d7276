import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: 'kubectl version && kubectl get nodes -o wide',
  read: 'The server version carries the vendor: -eks-, -gke, +k3s, +rke2. OpenShift answers to oc version.',
  sources: cite('eks-dockershim', 'gke-containerd', 'aks-containerd', 'openshift-scc', 'talos-psa'),
};
