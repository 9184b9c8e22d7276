import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'A major version of the engine changes defaults: 28 to 29 changed the image store and the API floor, and pipelines broke on a Monday without a commit. An exact tag can be rebuilt too: it happened to 24.0.7-dind.',
  shownBy: { where: 'a year apart', command: 'docker run --rm docker:dind docker --version' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | .metadata.name as $n | .spec.containers[] | select(.image | test("@sha256:") | not) | $n + " " + .image\'',
    read: 'Every line is an image whose content may change under its name.',
  },
  doesNotHelp: ['Checks for latest let docker:dind and moby/buildkit:rootless pass.'],
};
