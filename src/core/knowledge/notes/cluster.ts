import type { NoteRecord } from '../../model/note';

/** What stands around a pod in the cluster: the namespace, its network, its storage, and what it admits. */
export const clusterNotes = {
  namespace: {
    short: 'where the pods run',
    risks: ['namespace-policy-downgraded'],
  },
  'namespace-metadata': {
    short: 'its name and its levels',
  },
  'namespace-agents': {
    short: 'for the agents, and nothing else',
    risks: ['namespace-policy-downgraded'],
  },
  'namespace-builder': {
    short: 'for the builder, and nothing else',
    risks: ['namespace-policy-downgraded'],
  },
  'namespace-labels': {
    short: 'Pod Security reads these',
  },
  'namespace-labels-platform': {
    short: 'warned about, not refused',
  },
  'namespace-enforce': {
    short: 'what its pod needs, no more',
    risks: ['namespace-policy-downgraded'],
  },
  'namespace-enforce-restricted': {
    short: 'refuses everything relaxed',
    risks: ['namespace-policy-downgraded'],
  },
  'namespace-version': {
    short: 'the rules of this version',
  },
  'namespace-audit': {
    short: 'tells what is not restricted',
  },
  'default-account': {
    short: 'of pods that name no account',
    risks: ['service-account-token-mounted'],
  },
  'default-account-token': {
    short: 'no token unless a pod asks',
    risks: ['service-account-token-mounted'],
  },
  'network-policy': {
    short: 'who may call the agents',
    risks: ['daemon-exposed-beyond-pod'],
  },
  'network-policy-builder': {
    short: 'who may call the builder',
    risks: ['shared-buildkitd-unauthenticated'],
  },
  'network-metadata': {
    short: 'in the namespace of those pods',
  },
  'network-spec': {
    short: 'only a plugin makes it hold',
  },
  'network-agents': {
    short: 'the label of the pod',
  },
  'network-every-pod': {
    short: 'every pod of the namespace',
  },
  'network-ingress': {
    short: 'nobody in, everything out',
    risks: ['daemon-exposed-beyond-pod'],
  },
  'network-both-ways': {
    short: 'nobody in, not everything out',
    risks: ['daemon-exposed-beyond-pod', 'node-identity-metadata-access'],
  },
  'network-egress': {
    short: 'where the agents may go',
  },
  'network-egress-pods': {
    short: 'every pod: DNS, controller, builder',
  },
  'network-egress-dns': {
    short: 'names, wherever they are resolved',
  },
  'network-egress-metadata': {
    short: 'everywhere but the node’s identity',
    risks: ['node-identity-metadata-access'],
  },
  'network-builder-closed': {
    short: 'nobody: its clients use exec',
    risks: ['shared-buildkitd-unauthenticated'],
  },
  'network-builder-ingress': {
    short: 'in by this door alone',
    risks: ['shared-buildkitd-unauthenticated'],
  },
  'network-from-agents': {
    short: 'the namespace of the agents',
  },
  'network-builder-port': {
    short: 'the port of the builder',
  },
  'cache-claim': {
    short: 'packages, for every agent',
    risks: ['cache-poisoning'],
  },
  'cache-claim-metadata': {
    short: 'the name in the pod',
  },
  'cache-claim-spec': {
    short: 'the default storage class',
  },
  'cache-claim-nodes': {
    short: 'agents run on several nodes',
  },
  'cache-claim-one-node': {
    short: 'the cluster has one node',
  },
  'cache-claim-size': {
    short: 'room for packages',
  },
  fence: {
    short: 'keeps the relaxed namespace small',
    risks: ['namespace-policy-downgraded'],
  },
  'fence-name': {
    short: 'named after the namespace',
  },
  'fence-spec': {
    short: 'made from the pod',
  },
  'fence-failure': {
    short: 'in doubt, no',
  },
  'fence-resources': {
    short: 'pods, also those that are debugged',
  },
  'fence-condition': {
    short: 'not for changes elsewhere',
  },
  'fence-variables': {
    short: 'used below',
  },
  'fence-containers': {
    short: 'all three lists of containers',
  },
  'fence-enclosed': {
    short: 'behind the same wall',
  },
  'fence-validations': {
    short: 'each must hold',
  },
  'fence-privileged': {
    short: 'privileged, by image',
    risks: ['privileged-container'],
  },
  'fence-host': {
    short: 'nothing of the node',
    risks: ['exec-or-shared-pid-into-daemon'],
  },
  'fence-volumes': {
    short: 'which volumes',
    risks: ['docker-socket-mount', 'cache-hostpath-on-node'],
  },
  'fence-capabilities': {
    short: 'capabilities, by image',
  },
  'fence-escalation': {
    short: 'more rights than at the start',
  },
  'fence-seccomp': {
    short: 'system calls, by image',
    risks: ['builder-unconfined-profiles'],
  },
  'fence-apparmor': {
    short: 'AppArmor, by image',
    risks: ['builder-unconfined-profiles'],
  },
  'fence-proc': {
    short: 'unmasked /proc, by image',
  },
  'fence-root': {
    short: 'root, by image',
  },
  'fence-selinux': {
    short: 'labels of containers',
  },
  'fence-sysctls': {
    short: 'settings of the pod alone',
  },
  'fence-probes': {
    short: 'the kubelet calls the pod only',
  },
  'fence-binding': {
    short: 'without it nothing is refused',
  },
  'fence-binding-spec': {
    short: 'this policy, in one namespace',
  },
  'fence-deny': {
    short: 'refuses, not only warns',
  },
  'fence-namespace': {
    short: 'this namespace alone',
  },
  'kyverno-policy': {
    short: 'the same, where Kyverno runs',
    risks: ['namespace-policy-downgraded'],
  },
  'kyverno-background': {
    short: 'asks requests, not what is there',
  },
} as const satisfies Record<string, NoteRecord>;
