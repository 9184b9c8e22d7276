import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'A command skips what the entrypoint does: removing stale pid files, an init process against zombies, cgroup nesting, the choice of the iptables backend, certificates, the unix socket. Limits of nested containers, networking or a restart fail later, for no visible reason.',
  shownBy: {
    where: 'in the daemon container',
    command: 'cat /sys/fs/cgroup/cgroup.subtree_control; ps -o pid,args | head -3',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([(.spec.containers + (.spec.initContainers // []))[] | select((.image | test("dind")) and ((.command // []) | length > 0))] | length > 0) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a daemon whose entrypoint is replaced.',
  },
};
