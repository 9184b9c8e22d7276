import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Checks and reviewers look for one literal text. The same socket is reachable as /run/docker.sock, through a mounted /run or /var/run, or as the socket of containerd or CRI-O. “We moved to containerd, so we mount its socket” changes the tool, not the risk.',
  shownBy: {
    where: 'from a container with /run of the node at /h',
    command: 'docker -H unix:///h/docker.sock ps',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select((.spec.volumes // [])[] | .hostPath.path // "" | test("^/(var/?|run/?|var/run/?)?$")) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod that holds a directory with runtime sockets in it.',
  },
  doesNotHelp: [
    'A policy that lists socket paths misses their parent directories: forbid hostPath as a whole.',
  ],
};
