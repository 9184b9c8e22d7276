import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Engine 29 stores images with overlayfs, which cannot lie on another overlay, and it has no fallback any more. No probe catches it: the daemon answers, loads images, and fails at the first container. On CRI-O a missing volume ends like this by default. NFS and other network file systems cannot hold its layers either.',
  shownBy: { where: 'in the client', command: 'docker run --rm alpine true' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([(.spec.containers + (.spec.initContainers // []))[] | select(.image | test("dind")) | [(.volumeMounts // [])[].mountPath] | any(test("docker$")) | not] | any) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a daemon without a volume of its own.',
  },
};
