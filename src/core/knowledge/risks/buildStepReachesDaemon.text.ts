import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Containers that the daemon starts reach it over their bridge’s gateway, because it listens on all interfaces. Code in a RUN line can create a privileged container beside itself, and from there own the daemon’s container, and so the node.',
  shownBy: { where: 'in a Dockerfile', command: 'RUN wget -qO- http://172.17.0.1:2375/version' },
  detect: {
    command: 'docker run --rm alpine wget -T2 -qO- http://172.17.0.1:2375/_ping',
    read: 'OK means that build steps command the daemon.',
  },
  doesNotHelp: ['A network policy does not help: the traffic never leaves the pod.'],
};
