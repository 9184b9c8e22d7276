import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Docker as a node runtime left Kubernetes with 1.24. Without type Socket the missing path becomes an empty directory on the node, the pod runs, and the client asks “Is the docker daemon running?”.',
  shownBy: {
    where: 'in the events of the pod',
    command: 'kubectl describe pod POD | grep -i "not a socket file"',
  },
  detect: {
    command:
      'kubectl get nodes -o custom-columns=NODE:.metadata.name,RUNTIME:.status.nodeInfo.containerRuntimeVersion',
    read: 'Nodes that show docker:// run their pods with Docker. The others have the socket only where somebody installed Docker beside their runtime.',
  },
  doesNotHelp: [
    'The socket of containerd or CRI-O is no substitute: the docker CLI does not speak to it, and it is the same node root.',
  ],
};
