import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The image writes ca, server and client below /certs. A client that mounts all of /certs gets the authority’s key too, and can make keys for anybody; on a lasting volume they stay valid for 825 days. People who then meet certificate errors switch verification off. A name that resolves in a pod is localhost; the name of a Service is in the certificate only with DOCKER_TLS_SAN.',
  shownBy: { where: 'in the client', command: 'ls -l /certs/ca/key.pem /certs/server/key.pem' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([.spec.containers[] | select(.image | test("dind") | not) | (.volumeMounts // [])[] | .mountPath] | any(test("^/certs/?$"))) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod in which a client holds all certificates.',
  },
  doesNotHelp: [
    'readOnly on the mount does not help: reading the key is enough.',
    'The client’s key alone is still full power over the daemon: TLS says who comes, not what he may.',
  ],
};
