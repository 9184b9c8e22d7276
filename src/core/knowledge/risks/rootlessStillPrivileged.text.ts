import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'dockerd runs as user 1000, but the container still needs privileged, to switch off seccomp, AppArmor and mount masks. Teams drop the flag and the daemon does not start, or keep it and record the finding as solved.',
  shownBy: { where: 'in the daemon container', command: 'grep -E "^(CapBnd|Seccomp):" /proc/1/status' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([(.spec.containers + (.spec.initContainers // []))[] | select((.image | test("rootless")) and .securityContext.privileged == true)] | length > 0) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a rootless daemon in a privileged container.',
  },
  doesNotHelp: [
    'The flag --experimental is not needed with current images, and it never removed privileged.',
  ],
};
