import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'A pod has ended when all of its plain containers have. dockerd never ends, so the Job stays at 0/1 for ever and holds its node. When somebody deletes the pod, all containers get their signal at once, and a push can be cut off. A native sidecar is stopped after the others: seen, dockerd ends with 0 and the Job is complete.',
  shownBy: { where: 'after the client has ended', command: 'kubectl get pod POD -o wide' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select(any((.metadata.ownerReferences // [])[]; .kind == "Job")) | select([.spec.containers[] | select(.image | test("dind"))] | length > 0) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod of a Job with a daemon that nothing ends.',
  },
  doesNotHelp: ['ttlSecondsAfterFinished counts from the end of the Job, which never comes.'],
};
