import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Root in the container gets a place on the node that outlives the pod: a spot to persist and to move sideways. It has no quota, differs from node to node, and the next job reads what the last one wrote.',
  shownBy: { where: 'in two jobs on one node', command: 'ls -la /cache' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select((.spec.volumes // []) | any(.hostPath != null)) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'CI pods have no business in this list.',
  },
};
