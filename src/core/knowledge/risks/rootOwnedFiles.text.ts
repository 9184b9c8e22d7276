import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'docker run starts most images as root, and what they write into the mounted checkout belongs to user 0. The agent, user 1000, then meets “Permission denied” when it overwrites or cleans up. In an emptyDir that ends with the pod; on a lasting workspace every later build fails on the same files.',
  shownBy: {
    where: 'in a step of an ordinary user',
    command: 'docker run --rm --volume "$WORKSPACE":/w alpine touch /w/x; rm "$WORKSPACE/x"',
  },
  detect: {
    command: 'kubectl exec POD -c jnlp -- find /home/jenkins/agent -maxdepth 4 -user 0',
    read: 'Every line is a file that the agent cannot delete.',
  },
  doesNotHelp: ['fsGroup sets the group of a volume when it is mounted, not of files that come later.'],
};
