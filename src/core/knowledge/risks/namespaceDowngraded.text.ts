import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'To admit one builder the namespace gets the level privileged. From then on every pod there may ask for the same, and in Jenkins a pipeline brings its own pod. PodSecurityPolicy, which older guides rely on, left Kubernetes with 1.25.',
  shownBy: {
    where: 'in the namespace, with the rights of a developer',
    command:
      'kubectl run probe --image=alpine --dry-run=server --overrides=\'{"spec":{"hostPID":true,"containers":[{"name":"p","image":"alpine","securityContext":{"privileged":true}}]}}\'',
  },
  detect: {
    command: 'kubectl get namespaces -L pod-security.kubernetes.io/enforce',
    read: 'An empty column or privileged means that the namespace refuses nothing.',
  },
  doesNotHelp: ['PodSecurityPolicy objects do nothing since Kubernetes 1.25.'],
};
