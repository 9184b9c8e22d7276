import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Push credentials beside the code that a Dockerfile or an install script runs are a supply chain in reach: whoever reads the token pushes images under your name. Build arguments, ENV and COPY leave secrets in layers and caches on top of it.',
  shownBy: { where: 'in a step of the same container', command: 'wc -c "$DOCKER_CONFIG/config.json"' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | .metadata.name as $n | .spec.containers[] | (.env // [])[] | select(.name | test("PASSWORD|TOKEN|SECRET|DOCKER_AUTH")) | $n + " " + .name\'',
    read: 'Every line is a secret in an environment that steps can print.',
  },
  doesNotHelp: ['imagePullSecrets are the kubelet’s: they neither push nor protect.'],
};
