import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    '“Cannot connect to the Docker daemon”, one build in ten. A TCP probe or a look at the socket file succeeds before the daemon serves; a probe on a loopback port never succeeds, because it goes to the pod’s address; an open TCP port without TLS costs sixteen seconds on purpose.',
  shownBy: {
    where: 'in the daemon’s log',
    command: 'kubectl logs POD -c dind | grep -i "intentionally being slowed down"',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([(.spec.containers + (.spec.initContainers // []))[] | select((.image | test("dind")) and (.startupProbe // .readinessProbe) == null)] | length > 0) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a daemon that nobody waits for.',
  },
  doesNotHelp: [
    'tcpSocket with port tcp://localhost:8989 is refused by the API server: a port is a number or a name.',
    'sleep 5 in the pipeline is too short where the daemon pauses for sixteen seconds.',
  ],
};
