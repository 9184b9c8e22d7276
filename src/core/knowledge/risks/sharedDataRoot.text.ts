import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'dockerd and the stores inside it assume that nobody else writes there. With working locks the second daemon never starts; where locks do not work, layers and metadata are damaged, typically only under load.',
  shownBy: { where: 'with two pods on one directory', command: 'docker info' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r ".items[] | .metadata.name as \\$n | (.spec.volumes // [])[] | select(.persistentVolumeClaim) | .persistentVolumeClaim.claimName + \\" \\" + \\$n" | sort',
    read: 'A claim that stands in two lines is mounted by two pods.',
  },
  doesNotHelp: [
    'disableConcurrentBuilds limits one job; other jobs on the node still share the directory.',
    'ReadWriteOnce means one node, not one pod; ReadWriteOncePod means one pod.',
  ],
};
