import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The node’s /tmp as data directory, as an older article has it: a clean-up or a reboot deletes layers under a running daemon, two agents on one node share one store, and a privileged root container sees every socket and file that other processes keep there.',
  shownBy: { where: 'on the node', command: 'ls /tmp' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select((.spec.volumes // [])[] | .hostPath.path // "" | test("^/(tmp|var/tmp)")) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod in the node’s /tmp.',
  },
};
