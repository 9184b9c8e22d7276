import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'A claim, an NFS share or a directory of the node as workspace is mounted by every agent of the template. Job A then writes into the checkout of job B, and into the scripts that Jenkins keeps beside it and starts a moment later. Logins that one job left on disk are there for the next.',
  shownBy: {
    where: 'in a job, while another one runs',
    command: 'ls -la "$WORKSPACE"/..; ls "$WORKSPACE"/../*@tmp',
  },
  detect: {
    command:
      'kubectl get pods -n ci -o json | jq -r \'.items[].spec.volumes[]? | select(.name == "workspace-volume") | .persistentVolumeClaim.claimName // .hostPath.path // .nfs.path // "a volume of one pod"\' | sort | uniq -c',
    read: 'A number above one before a claim or a path: so many agents share that workspace.',
  },
  doesNotHelp: [
    'ReadWriteOnce means one node, not one pod.',
    'A folder for each job does not help: every agent mounts the volume above it.',
  ],
};
