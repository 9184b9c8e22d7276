import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'dockerd gives docker0 an MTU of 1500, whatever the pod has. On networks that wrap packets, and on Google’s, eth0 of the pod has less: small packets pass, large ones are lost, and apt, npm and TLS hang after “connected”. Networks that compose makes need a flag of their own. An address range that overlaps and a missing kernel module for iptables look alike.',
  shownBy: {
    where: 'in the client',
    command: 'docker run --rm curlimages/curl -sS -m 20 -o /dev/null https://github.com',
  },
  detect: {
    command: "kubectl exec POD -c dind -- ip -o link | grep -oE '(eth0|docker0).*mtu [0-9]+'",
    read: 'docker0 must not have more than eth0.',
  },
  doesNotHelp: [
    '--mtu alone does not reach the networks that docker compose and docker network create make.',
    'docker run --network host works, and hides it: it uses the network of the pod.',
  ],
};
