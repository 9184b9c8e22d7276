import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The Docker API has no users: access is all or nothing, and it reaches containers of other namespaces. The pod itself looks harmless, without any privileged flag, so reviews pass it.',
  shownBy: {
    where: 'from any container with the mount',
    command: 'docker run --rm --volume /:/host:ro alpine ls /host/etc/kubernetes',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select((.spec.volumes // [])[] | .hostPath.path // "" | test("docker[.]sock$")) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod that commands its node.',
  },
  doesNotHelp: [
    'readOnly on the mount does not help: connecting to a socket is not a file write.',
    'A socket proxy that filters paths does not read what a container is created with.',
  ],
};
