import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'One container for the daemon and one for the steps is a boundary as long as steps cannot enter the first. A shared process namespace shows them its processes with their arguments, and its files through /proc, behind file permissions alone. The right to exec into pods, which the account of Jenkins has and agents sometimes reuse, is the front door.',
  shownBy: {
    where: 'in the container of the steps',
    command: 'ps ax | grep dockerd; kubectl auth can-i create pods/exec',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select((.spec.shareProcessNamespace == true or .spec.hostPID == true) and ([(.spec.containers + (.spec.initContainers // []))[] | .image | test("dind")] | any)) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a daemon whose processes others see. What the account may do shows kubectl auth can-i create pods/exec -n ci --as=system:serviceaccount:ci:default.',
  },
};
