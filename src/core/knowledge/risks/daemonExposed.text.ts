import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'hostNetwork, a hostPort or a Service turns an API that was meant for one pod into one of the cluster, or of the internet. Open ports 2375 have been searched for in bulk since 2018: Kinsing, Doki and TeamTNT came in that way, and a worm of 2025 did too. A Service in front of a shared daemon is the same thing, and stands in another object than this pod.',
  shownBy: {
    where: 'from any other machine that reaches the node',
    command: 'curl http://NODE:2375/version',
  },
  detect: {
    command:
      'kubectl get svc -A -o json | jq -r \'.items[] | select(any(.spec.ports[]?; .port == 2375 or .port == 2376 or .port == 1234 or .targetPort == 2375 or .targetPort == 2376)) | .metadata.namespace + "/" + .metadata.name + " " + .spec.type\'; kubectl get pods -A -o json | jq -r \'.items[] | select(.spec.hostNetwork == true) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'A Service in the first part leads to a daemon or builder. A CI pod in the second part puts its ports on the node.',
  },
  doesNotHelp: [
    'A NetworkPolicy does not apply to a pod on the network of its node, and none without a network plugin that enforces it.',
    'Another port number does not help: it is found in a scan.',
  ],
};
