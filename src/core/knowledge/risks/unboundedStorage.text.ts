import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'An emptyDir without a size limit, or layers in the container itself, use the node’s disk until it evicts other pods. Docker’s own clean-up measures the whole disk, not your limit, and comes too late. With the node’s socket the layers lie outside every limit of the pod.',
  shownBy: {
    where: 'with a build of twenty gigabytes',
    command: 'kubectl describe node NODE | grep -A3 DiskPressure',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | .metadata.name as $n | (.spec.containers + (.spec.initContainers // []))[] | select((.image | test("dind|buildkit")) and .resources.limits["ephemeral-storage"] == null) | $n + " " + .name\'',
    read: 'Every line is a builder that may fill its node.',
  },
};
