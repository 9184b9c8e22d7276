import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The daemon resolves the source of a mount on its own filesystem: the node’s. There the checkout does not exist, so Docker creates an empty directory of that name and the build runs on nothing, or on somebody else’s files.',
  shownBy: { where: 'from the client', command: 'docker run --rm --volume "$WORKSPACE":/w alpine ls -la /w' },
  detect: {
    command: "grep -rnE 'docker run.*(-v|--volume).*(WORKSPACE|PWD|pwd)' --include=Jenkinsfile .",
    read: 'Every line is a mount that the node’s daemon will not find.',
  },
  doesNotHelp: [
    'A hostPath workspace at the same path brings collisions between jobs and the risks of the node’s disk.',
  ],
};
