import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'RUN steps, install scripts, Maven plugins and buildpacks run code that nobody in the room wrote, with the network, the identity, the cache and perhaps the login of the pod. Kaniko puts nothing between that code and itself; Buildah with isolation chroot shares processes and network; a rootless BuildKit uses the network of the pod.',
  shownBy: {
    where: 'as a step of a Dockerfile',
    command:
      'RUN env; ls /var/run/secrets 2>/dev/null; wget -T2 -qO- http://169.254.169.254/ >/dev/null && echo metadata',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select(any((.spec.containers + (.spec.initContainers // []))[]; .image | test("buildkit|kaniko|buildah|podman|lifecycle"))) | .metadata.namespace + "/" + .metadata.name + " hostUsers=" + (.spec.hostUsers | tostring)\'',
    read: 'Every line is a pod that runs foreign code. Look whether its namespace has a policy for egress: kubectl get networkpolicy -A.',
  },
  doesNotHelp: [
    'That no daemon runs takes the node away from that code, not the network and not the secrets beside it.',
  ],
};
