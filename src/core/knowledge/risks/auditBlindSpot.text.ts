import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Image pulls, container starts, mounts and execs through the Docker API leave no trace in Kubernetes. Logs of nested containers go with the pod; containers of the node’s daemon never appear in kubectl get pods.',
  shownBy: { where: 'from any step', command: 'docker run --detach alpine sleep 999' },
  detect: {
    command: 'kubectl get pods -A',
    read: 'The container is not there. docker ps, or the node’s process list, has it.',
  },
};
