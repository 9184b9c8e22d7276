import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'All capabilities, all devices of the node, no seccomp and no AppArmor filter. The boundary of the container stops being a security boundary. With Docker in Docker every step has it; with a sidecar only the daemon does, and whoever can call the daemon inherits it.',
  shownBy: {
    where: 'from any step that reaches the daemon',
    command: 'docker run --rm --privileged alpine ls /dev',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([(.spec.containers + (.spec.initContainers // []))[] | .securityContext.privileged == true] | any) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod with a privileged container, native sidecars included.',
  },
  doesNotHelp: [
    'hostUsers: false beside privileged does not help a Docker daemon: it fails on its cgroups and may loop for ever.',
    'A rootless image keeps the privileged flag, and with it the devices and the missing filters.',
    'An authorization plugin does not see builds: BuildKit’s calls bypass it by design.',
  ],
};
