import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The pod looks unprivileged, yet a supplemental group opens the socket. It also breaks when the group number differs between node images, which people then repair with root or with chmod 666 on the node.',
  shownBy: {
    where: 'from the container, as user 1000',
    command: 'id && docker run --rm --volume /:/host:ro alpine ls /host/root',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select(.spec.securityContext.supplementalGroups and ([(.spec.volumes // [])[] | .hostPath.path // ""] | any(test("sock")))) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod whose group opens a socket of its node.',
  },
  doesNotHelp: [
    'chmod 666 on the node’s socket gives every pod with the mount the same power, without any group.',
  ],
};
