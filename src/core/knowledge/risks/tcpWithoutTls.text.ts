import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'An empty DOCKER_TLS_CERTDIR makes the daemon listen on 0.0.0.0:2375, IPv6 too, without any authentication. “It is only localhost” is wrong: the pod’s address is reachable for the whole cluster unless a network policy says otherwise. It also costs sixteen seconds at start.',
  shownBy: { where: 'from any other pod', command: 'wget -qO- http://POD_IP:2375/info' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([(.spec.containers + (.spec.initContainers // []))[] | select((.image | test("dind")) and ([(.env // [])[] | select(.name == "DOCKER_TLS_CERTDIR") | .value // ""] == [""]))] | length > 0) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod with an open Docker port.',
  },
  doesNotHelp: ['A network policy does not stop build steps: they come from inside the pod.'],
};
