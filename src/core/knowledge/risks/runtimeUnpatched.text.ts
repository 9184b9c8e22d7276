import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The image carries its own dockerd, containerd, BuildKit and runc. Whoever patches the node does not touch them, and an image of an old major gets no patches at all: docker:19.03-dind contains a runc with public escapes. Builds run untrusted images on exactly that runc. It counts most where it is the only wall: in a rootless image, a user namespace or a sandbox.',
  shownBy: {
    where: 'in the client',
    command: "docker version --format '{{json .Server.Components}}'",
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | .metadata.name as $n | (.spec.containers + (.spec.initContainers // []))[] | select(.image | test("(^|/)docker:(1[.]|17|18|19|2[0-8]|stable|test)")) | $n + " " + .image\'',
    read: 'Every line is an engine that nobody patches. runc is fixed in 1.2.8, 1.3.3 and 1.4.0 for the escapes of 2025.',
  },
  doesNotHelp: ['A new runc on the node does not help: nested containers start with the one in the image.'],
};
