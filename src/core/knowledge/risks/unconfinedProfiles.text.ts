import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'A rootless build makes its own user namespace and mounts, which the default profiles forbid, so its manifests switch them off. Without unmasked system paths it also runs without a process sandbox: a RUN step may signal, perhaps trace, the builder. The kernel is the wall that remains.',
  shownBy: {
    where: 'in a namespace at level baseline',
    command: 'kubectl apply --dry-run=server -f pod.yaml',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([.spec.securityContext.seccompProfile.type] + [(.spec.containers + (.spec.initContainers // []))[] | .securityContext.seccompProfile.type] | any(. == "Unconfined")) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod without a seccomp filter.',
  },
  doesNotHelp: ['Rootless says who the process is on the node, not what the kernel lets it try.'],
};
