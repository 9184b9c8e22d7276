import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'A limit on the client is useless, because builds run in the daemon’s or builder’s container. With the node’s socket the work happens outside the pod, where no limit of it reaches. Without requests the scheduler thinks that the node is empty.',
  shownBy: { where: 'with a large build', command: 'kubectl describe pod POD | grep -i oomkilled' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | .metadata.name as $n | (.spec.containers + (.spec.initContainers // []))[] | select((.image | test("dind|buildkit")) and .resources.limits.memory == null) | $n + " " + .name\'',
    read: 'Every line is a builder without a memory limit.',
  },
  doesNotHelp: ['Limits on the client container bound nothing that the daemon starts.'],
};
