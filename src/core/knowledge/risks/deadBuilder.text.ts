import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'gcr.io/kaniko-project/executor gets no fixes any more: its repository was archived in June 2025, and examples of the Jenkins plugin still name 1.6.0. img, makisu and orca-build ended years before, and Docker 20.10 and older belong to the same shelf. The program runs as root, unpacks foreign images and holds a login.',
  shownBy: {
    where: 'where Trivy is installed',
    command: 'trivy image --severity HIGH,CRITICAL gcr.io/kaniko-project/executor:v1.24.0',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | .metadata.name as $n | (.spec.containers + (.spec.initContainers // []))[] | select(.image | test("kaniko-project/|/img[:@]|makisu|docker:(1\\\\.|17|18|19|20)")) | $n + " " + .image\'',
    read: 'Every line is a builder that nobody mends.',
  },
  doesNotHelp: [
    'The fork of Chainguard publishes no images for everybody, and announces no work beyond dependencies.',
    'A digest pins what is there; it brings no fix.',
  ],
};
