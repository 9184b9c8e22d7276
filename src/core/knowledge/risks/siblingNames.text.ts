import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Names, published ports, projects, networks, volumes and tags are one space for everybody on a daemon. Two jobs with --name db fail with “already in use”; two that build app:test do not fail: one tests, or pushes, the image of the other. It depends on which jobs meet on a node, so it comes and goes.',
  shownBy: {
    where: 'in two jobs on one node at a time',
    command: 'docker build --tag app:test . && docker run --name t app:test',
  },
  detect: {
    command:
      "grep -rnE 'docker.* (--name[ =][a-z]|-p [0-9]+:|--publish [0-9]+:|(-t|--tag) [a-z./]+:[a-z]+( |$))|container_name:' --include=Jenkinsfile --include='*compose*.y*ml' .",
    read: 'Every line is a name that two jobs can want at once.',
  },
  doesNotHelp: [
    'disableConcurrentBuilds keeps apart the builds of one job; other jobs share the daemon too.',
  ],
};
