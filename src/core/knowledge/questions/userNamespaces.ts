import type { Question } from '../../model/question';
import { cite } from '../cite';

export const userNamespaces: Question<'userNamespaces'> = {
  id: 'userNamespaces',
  group: 'runtime',
  title: 'User namespaces',
  ask: 'Does a pod with hostUsers: false start?',
  why: 'In a user namespace, root in the pod is nobody on the node. It needs Linux 6.3, containerd 2.0 or CRI-O 1.25; containerd 1.6 ignores the field without a word.',
  options: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
  },
  howToFindOut: {
    command:
      "kubectl get nodes -o custom-columns='NODE:.metadata.name,HANDLER:.status.runtimeHandlers[*].name,USERNS:.status.runtimeHandlers[*].features.userNamespaces,RUNTIME:.status.nodeInfo.containerRuntimeVersion,KUBELET:.status.nodeInfo.kubeletVersion,OS:.status.nodeInfo.osImage'",
    read: 'HANDLER and USERNS are lists in the same order; the handler without a name, before the first comma, is the one of pods without a RuntimeClass. true there means yes only where KUBELET is v1.33 or newer and OS is neither Bottlerocket nor Talos: those set the kernel’s limit of user namespaces to zero, and no column shows it. <none> means that the node does not say. In doubt start a pod with hostUsers: false and see. The field for node output reads this table too.',
  },
  assume: 'no',
  assumeWhy: 'A pod without hostUsers: false starts everywhere.',
  sources: cite('k8s-userns', 'containerd-userns', 'bottlerocket-userns', 'talos-kspp'),
  changed: [],
};
