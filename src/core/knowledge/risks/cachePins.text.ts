import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'A ReadWriteOnce claim is attached to one node. An agent that is scheduled to another node waits with “Multi-Attach error for volume”, or is tied to the zone of the disk; two agents on the same node mount it both, and two daemons then own one layer store. The warmer the cache, the fewer builds at once.',
  shownBy: {
    where: 'while a second agent starts',
    command: 'kubectl describe pod POD | grep -i multi-attach',
  },
  detect: {
    command: 'kubectl get events -A --field-selector reason=FailedAttachVolume',
    read: 'Every line is a pod that waits for a volume which another one holds.',
  },
  doesNotHelp: ['ReadWriteMany lets both in, and two daemons own the same directory.'],
};
