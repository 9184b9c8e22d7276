import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'With TCP on localhost the Maven, npm and agent containers can all drive the privileged daemon, not only the one with the docker CLI. A compromised dependency in a step that has nothing to do with Docker is enough.',
  shownBy: {
    where: 'in any other container of the pod, without docker',
    command: 'wget -qO- http://127.0.0.1:2375/containers/json',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([.spec.containers[] | (.env // [])[] | select(.name == "DOCKER_HOST") | .value // ""] | any(test("^tcp://"))) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Pods whose clients use TCP. Count the containers: each of them reaches the port.',
  },
  doesNotHelp: ['A port number that nobody expects hides nothing inside one pod.'],
};
