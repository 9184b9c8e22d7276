import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'buildkitd with --addr tcp://0.0.0.0:1234 and without --tlscacert takes builds from every pod that can route to it, RUN steps among them. They read and write the cache that others build from, and with insecure entitlements or a privileged builder they reach the node. With certificates all clients are still equal: there is no cache and no right of one’s own.',
  shownBy: {
    where: 'from another namespace',
    command: 'buildctl --addr tcp://buildkitd.ci:1234 debug workers',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select(any((.spec.containers + (.spec.initContainers // []))[]; (.image | test("buildkit")) and (((.command // []) + (.args // []) | join(" ")) | (test("tcp://(0\\\\.0\\\\.0\\\\.0|\\\\[::\\\\])") and (test("tlscacert") | not))))) | .metadata.namespace + "/" + .metadata.name\'',
    read: 'Every line is a builder that asks nobody for a certificate. What stands in buildkitd.toml is not seen.',
  },
  doesNotHelp: [
    '--tlscert and --tlskey alone encrypt the connection and let everybody in.',
    'A NetworkPolicy keeps other pods out, not the RUN steps of the builder itself.',
  ],
};
