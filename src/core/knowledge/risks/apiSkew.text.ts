import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Engine 29.0 to 29.2 refuses clients whose API is older than 1.44, so older than Docker 25; from 29.3 on the line is 1.40, Docker 19.03. Nothing lets in a client older than API 1.24. The CLI negotiates, and libraries that name a version do not: old Testcontainers and Jenkins plugins fail with “client version 1.32 is too old”.',
  shownBy: { where: 'in the client', command: 'DOCKER_API_VERSION=1.23 docker version' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | .metadata.name as $n | (.spec.containers + (.spec.initContainers // []))[] | select(.image | test("(^|/)docker:")) | $n + " " + .name + " " + .image\'',
    read: 'A pod whose lines name two versions has a client and a daemon that nobody moves together.',
  },
  doesNotHelp: [
    'DOCKER_MIN_API_VERSION on the daemon postpones it, and reaches down to 1.24 only.',
    'The same floating tag on both sides does not make them equal: each node has pulled its own.',
  ],
};
