import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The plugin forbids --privileged, so the sidecar is taken for safe, as an older article has it. But calls over gRPC are not subject to it, and every BuildKit build is one; it sees JSON bodies alone, and of an exec or attach the first request alone. Policies forget --device, --cap-add, --pid=host, or Mounts beside Binds. The container that runs dockerd stays privileged, whatever the plugin says.',
  shownBy: {
    where: 'in the client, with a plugin that denies privileged',
    command: 'docker run --rm --device /dev/kmsg alpine true; docker buildx build .',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([(.spec.containers + (.spec.initContainers // []))[] | ((.command // []) + (.args // [])) | join(" ") | test("authorization-plugin")] | any) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a daemon with a plugin: its log shows no line of any Dockerfile.',
  },
  doesNotHelp: [
    'A plugin beside a unix socket is told no user: rules for single users never apply.',
    'opa-docker-authz without a policy lets everything through.',
  ],
};
