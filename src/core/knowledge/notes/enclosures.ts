import type { NoteRecord } from '../../model/note';

/** What stands around the pod of a daemon: a user namespace, a sandbox. */
export const enclosureNotes = {
  'runtime-class-userns': {
    short: 'a handler with writable cgroups',
  },
  'runtime-class-gvisor': {
    short: 'gVisor’s kernel, not the node’s',
    risks: ['privileged-container'],
  },
  'runtime-class-kata': {
    short: 'a virtual machine for this pod',
  },
  'runtime-class-sysbox': {
    short: 'Sysbox starts the pod',
    risks: ['privileged-container'],
  },
  'host-users': {
    short: 'root here is nobody on the node',
    risks: ['privileged-container'],
  },
  'annotation-crio-cgroup': {
    short: 'CRI-O: the cgroup may be written',
  },
  'annotations-gvisor': {
    short: 'volumes that live in the sandbox',
    risks: ['nested-overlay-storage-driver'],
  },
  'security-context-userns': {
    short: 'many rights, in a namespace',
  },
  'security-context-gvisor': {
    short: 'rights inside the sandbox',
  },
  'security-context-sysbox': {
    short: 'an ordinary root user',
  },
  'daemon-root-userns': {
    short: 'root of the pod, not of the node',
  },
  'escalation-for-nested': {
    short: 'sudo in nested containers works',
  },
  'userns-capabilities': {
    short: 'over this namespace only',
    risks: ['builder-unconfined-profiles'],
  },
  'userns-proc-mount': {
    short: '/proc and /sys as nested ones need them',
    risks: ['builder-unconfined-profiles'],
  },
  'userns-seccomp': {
    short: 'mounts and namespaces are calls it forbids',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
  },
  'userns-apparmor': {
    short: 'the default profile forbids mounts',
    risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
  },
  'gvisor-capabilities': {
    short: 'none of them on the node',
    risks: ['namespace-policy-downgraded'],
  },
  'privileged-kata': {
    short: 'privileged in its own machine',
    risks: ['privileged-container', 'namespace-policy-downgraded'],
  },
  'command-gvisor': {
    short: 'the network first, then the entrypoint',
    risks: ['hidden-tcp-listener', 'custom-entrypoint-drops-safeguards'],
  },
  'resources-daemon-walled': {
    short: 'limits that hold for nested containers',
    risks: ['missing-resource-limits', 'limits-bypassed-by-nested-containers', 'unbounded-ephemeral-storage'],
  },
  'resources-daemon-memory': {
    short: 'for what runs and for the layers',
    risks: ['missing-resource-limits', 'limits-bypassed-by-nested-containers'],
  },
  'mount-data-memory': {
    short: 'layers in memory',
    risks: ['nested-overlay-storage-driver', 'shared-docker-data-root'],
  },
  'volume-data-memory': {
    short: 'memory, half of what dind may use',
    risks: ['unbounded-ephemeral-storage', 'cache-lost-with-pod'],
  },
  'volume-socket-memory': {
    short: 'holds the socket, inside the sandbox',
    risks: ['every-pod-container-is-docker-root'],
  },
  'step-compose-no-ports': {
    short: 'published ports do not appear',
  },
  'step-build-platforms-sandbox': {
    short: 'emulated inside the sandbox',
  },
} as const satisfies Record<string, NoteRecord>;
