import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command:
    "kubectl get nodes -o custom-columns='NODE:.metadata.name,HANDLER:.status.runtimeHandlers[*].name,USERNS:.status.runtimeHandlers[*].features.userNamespaces,RUNTIME:.status.nodeInfo.containerRuntimeVersion,KUBELET:.status.nodeInfo.kubeletVersion,OS:.status.nodeInfo.osImage'",
  read: 'HANDLER and USERNS are lists in the same order; the handler without a name, before the first comma, is the one of pods without a RuntimeClass. true there means yes only where KUBELET is v1.33 or newer and OS is neither Bottlerocket nor Talos: those set the kernel’s limit of user namespaces to zero, and no column shows it. <none> means that the node does not say. In doubt start a pod with hostUsers: false and see. The field for node output reads this table too.',
  sources: cite('k8s-userns', 'containerd-userns', 'bottlerocket-userns', 'talos-kspp'),
};
