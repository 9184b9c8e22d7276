import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Containers that the node’s daemon starts are no children of the pod: no request, limit, quota, NetworkPolicy or Pod Security counts for them, and nothing removes them when the pod is gone. The scheduler sees an idle pod and sends more work to a node that is full. The kubelet’s clean-up leaves containers alone that it did not start.',
  shownBy: {
    where: 'from a job, and then without it',
    command:
      'docker run --detach --name stay alpine sleep 999; kubectl delete pod POD; docker ps --filter name=stay',
  },
  detect: {
    command: "docker ps --format '{{.Names}} {{.RunningFor}} {{.Labels}}' | grep -v io.kubernetes",
    read: 'On a node: every line is a container that Kubernetes does not know. Old ones were left behind.',
  },
  doesNotHelp: ['Limits and quotas of the pod do not help: they bound the docker client alone.'],
};
