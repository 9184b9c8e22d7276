import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The image’s entrypoint adds its own listeners whenever the first argument is missing or starts with a dash: 0.0.0.0:2376 with TLS, or 0.0.0.0:2375 without where DOCKER_TLS_CERTDIR is empty. Who empties the variable to silence the certificates in a setup with a unix socket opens the unprotected port.',
  shownBy: { where: 'in the daemon container', command: 'tr "\\0" " " < /proc/1/cmdline; netstat -ltn' },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([(.spec.containers + (.spec.initContainers // []))[] | select((.image | test("dind")) and ((.command // []) | length == 0) and (((.args // [])[0] // "-") | startswith("-")))] | length > 0) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a pod whose daemon opens a TCP port, whatever its arguments say.',
  },
  doesNotHelp: ['A further --host adds a listener, it replaces none.'],
};
