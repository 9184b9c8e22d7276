import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'A privileged container or a socket inherits whatever its node holds. On a node of the control plane that is etcd and the keys that sign every certificate; on a shared node it is the tokens and secrets of all pods beside it. Small clusters leave their control plane untainted, and a toleration without a key lets a pod onto every node.',
  shownBy: {
    where: 'with the agents running',
    command:
      'kubectl get pods -n ci -o wide; kubectl get nodes -l node-role.kubernetes.io/control-plane -o custom-columns=NODE:.metadata.name,TAINTS:.spec.taints[*].key',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select((.spec.tolerations // []) | any((.key // "*") | test("control-plane|master|^[*]$"))) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'CI pods have no business in this list; a control plane without taints takes them without a toleration.',
  },
  doesNotHelp: [
    'A separate namespace does not help: it separates names and rights, not nodes.',
    'Pool and taint shut out other workloads; the jobs still share their nodes with each other.',
  ],
};
