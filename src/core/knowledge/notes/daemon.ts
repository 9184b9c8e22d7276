import type { NoteRecord } from '../../model/note';
import { cite } from '../sources';

/** The container that runs dockerd. */
export const daemonNotes = {
  'container-dind-native': {
    short: 'the daemon, as native sidecar',
    why: 'The Docker daemon. As a native sidecar it is up before the first step and stops after the last one, and a Job can complete although it runs.',
    sources: cite('k8s-sidecars', 'arc-sidecar', 'observed-node'),
  },
  'container-dind': {
    short: 'the daemon, as plain container',
    why: 'The Docker daemon. Jenkins waits until the pod is ready, mounts the workspace into plain containers only and notices when one of them ends, so in Jenkins a plain container serves better than a native sidecar.',
    sources: cite('jenkins-launcher', 'jenkins-workspace-volume', 'jenkins-native-sidecar'),
  },
  'native-sidecar': {
    short: 'makes it a native sidecar, 1.29',
    why: 'In an init container this line means: start before the others, keep running, stop after them. On by default since Kubernetes 1.29.',
    sources: cite('k8s-sidecars'),
  },
  'image-docker': {
    short: 'pinned to the patch version',
    why: 'An exact version, the same for client and daemon. A tag such as docker:dind moves across major versions: 28 to 29 changed the image store and the API floor. 29.5.0, 29.5.1 and 29.7.0 have a broken docker cp and are avoided. A digest would pin the content too: the same tag has been rebuilt before.',
    risks: ['floating-image-tag'],
    sources: cite('dind-entrypoint', 'dind-tag-issue', 'dind-rebuilt-tag'),
  },
  'image-docker-digest': {
    short: 'pinned to the content',
    why: 'Version and digest: nobody can change what this name means. The digest was seen in several public repositories and not pulled by us; let a bot keep it up to date.',
    risks: ['floating-image-tag'],
    sources: cite('dind-public-pins', 'dind-rebuilt-tag'),
    confidence: 'medium',
  },
  'image-dind-rootless': {
    short: 'dockerd as user 1000',
    why: 'The same engine, started as user 1000 inside its own user namespace. It still needs privileged, and the old flag --experimental is not needed.',
    risks: ['rootless-dind-still-privileged', 'floating-image-tag'],
    sources: cite('dind-entrypoint', 'docker-rootless', 'observed-node'),
  },
  args: {
    short: 'arguments, not a command',
    why: 'Arguments go through the image’s entrypoint, which clears stale pid files, picks the iptables backend and prepares cgroups. A command would replace it and lose all that.',
    risks: ['custom-entrypoint-drops-safeguards'],
    sources: cite('dind-entrypoint'),
  },
  'args-dockerd': {
    short: 'first word: no hidden port',
    why: 'With dockerd as the first word the entrypoint adds no listeners of its own. Without it, it also opens 0.0.0.0:2376, or 2375 without any protection, beside whatever the other arguments say.',
    risks: ['hidden-tcp-listener'],
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'args-host-unix': {
    short: 'listens on a socket only',
    why: 'The only listener is a unix socket in a volume. No port is open: other pods and build steps have nothing to connect to, and there is no delay at start.',
    risks: ['daemon-tcp-without-tls', 'build-step-reaches-daemon-api', 'every-pod-container-is-docker-root'],
    sources: cite('observed-node', 'moby-daemon'),
  },
  'args-host-own-socket': {
    short: 'a socket of its own',
    why: 'The daemon’s usual socket, inside its own container. docker commands that run here, the probe among them, use it.',
    sources: cite('dind-entrypoint'),
  },
  'args-host-loopback': {
    short: 'this pod only',
    why: 'The port is open on the loopback address: for every container of this pod, for no other pod. Containers that the daemon starts with --network host reach it too.',
    risks: ['every-pod-container-is-docker-root'],
    sources: cite('observed-node', 'moby-daemon'),
  },
  'args-tls-false': {
    short: 'no certificates on loopback',
    why: 'Says that the missing TLS is meant. Plain TCP is deprecated; loopback is the announced exception. Behaviour of engine 29.8 and later was not read in source.',
    sources: cite('docker-deprecated', 'moby-daemon'),
  },
  'args-group': {
    short: 'the group that may connect',
    why: 'The socket belongs to root and to this group number. 2375 is the group docker in the official images.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'args-group-rootless': {
    short: 'group inside the namespace',
    why: 'The group is mapped by the user namespace, so outside it is another number. Clients connect because they have the same user 1000.',
    sources: cite('observed-node'),
  },
  'args-mtu': {
    short: 'packets that fit the pod network',
    why: 'The default bridge takes 1500. Where the pod network is smaller, downloads in builds hang after the connection stands.',
    sources: cite('docker-mtu'),
  },
  'args-mtu-networks': {
    short: 'compose networks too',
    why: '--mtu covers the default bridge only. Networks that compose or a user creates need this one.',
    sources: cite('docker-mtu'),
  },
  'env-rootless-mtu': {
    short: 'packets that fit the pod network',
    why: 'Rootless mode has its own network stack; this is its MTU.',
    sources: cite('docker-mtu', 'docker-rootless'),
  },
  'command-cgroup-parent': {
    short: 'nested containers below the pod’s limits',
    why: 'A privileged container sees the node’s cgroup tree, and containers that its daemon starts land outside the pod: its limits do not reach them. The shell reads the pod’s own cgroup and gives it to dockerd as parent; the image’s entrypoint still runs. Confirmed with engine 28.5.2, containerd 2.1 and the cgroupfs driver; not confirmed with the systemd driver or engine 29.',
    risks: ['limits-bypassed-by-nested-containers'],
    sources: cite('observed-node', 'k8s-cgroup-fix'),
  },
  'env-docker-host-daemon': {
    short: 'the probe asks the same socket',
    why: 'docker info in this container, and every docker command that you run in it, uses the socket that the clients use.',
    sources: cite('dind-entrypoint'),
  },
  'env-tls-certdir': {
    short: 'certificates on, port 2376',
    why: 'The entrypoint makes a CA, server and client certificates here and listens on 2376 with mutual TLS. An empty value would not only switch encryption off: it opens 2375 to every pod in the cluster, after a pause of sixteen seconds.',
    risks: ['daemon-tcp-without-tls', 'daemon-not-ready'],
    sources: cite('dind-entrypoint', 'observed-node', 'moby-daemon'),
  },
  'security-context-daemon': {
    short: 'where the power sits',
    why: 'Every field is explicit: the Jenkins option for restricted agents fills what is unset, and would make this pod invalid.',
    sources: cite('jenkins-k8s-plugin', 'observed-apiserver'),
  },
  privileged: {
    short: 'node root starts here',
    why: 'The engine mounts filesystems, builds bridges and writes cgroups; the default confinement forbids all three. The price: all capabilities, all devices of the node, no seccomp and no AppArmor filter. Root in this container is root on the node, for practical purposes, and so is whoever controls the daemon.',
    risks: ['privileged-container', 'namespace-policy-downgraded'],
    sources: cite('docker-image-docs', 'observed-node', 'containerd-cgroupns'),
  },
  'privileged-rootless': {
    short: 'rootless still needs it',
    why: 'dockerd runs as user 1000, yet the container has no seccomp, no AppArmor and no masked paths. Any way to become root inside it is a way to become root on the node. Without this line it does not start.',
    risks: ['rootless-dind-still-privileged', 'privileged-container', 'namespace-policy-downgraded'],
    sources: cite('docker-rootless', 'docker-image-docs', 'observed-node'),
  },
  'escalation-beside-privileged': {
    short: 'goes with privileged',
    why: 'The API refuses privileged together with allowPrivilegeEscalation false. Written out, nothing can fill in the wrong value.',
    sources: cite('observed-apiserver'),
  },
  'daemon-root': {
    short: 'not the pod’s user',
    why: 'The engine runs as root; the pod’s default user 1000 is for the steps.',
    sources: cite('docker-image-docs'),
  },
  'rootless-user': {
    short: 'a number, not a name',
    why: 'The image names its user; Kubernetes can check runAsNonRoot only against a number.',
    sources: cite('dind-entrypoint'),
  },
  'startup-probe': {
    short: 'no step before the daemon answers',
    why: 'The pod becomes ready, or the next container starts, only when this succeeds. No liveness probe: a build under load would be killed by it.',
    risks: ['daemon-not-ready'],
    sources: cite('jenkins-launcher', 'k8s-sidecars', 'observed-node'),
  },
  'probe-docker-info': {
    short: 'asks the whole API',
    why: 'docker info fails until the daemon serves. A TCP probe or a look at the socket file succeeds too early: dockerd opens its listeners before it has started. A TCP probe also goes to the pod’s address, where a loopback listener does not answer.',
    sources: cite('docker-info', 'observed-node', 'k8s-probes'),
  },
  'probe-period': {
    short: 'every 3 s',
    why: 'Often enough that a fast start is not wasted.',
    sources: cite('k8s-probes'),
  },
  'probe-timeout': {
    short: 'the default of 1 s is too short',
    why: 'Under load docker info can take more than 5 s; with the default of 1 s the probe would never succeed on a busy node.',
    sources: cite('observed-node', 'k8s-probes'),
  },
  'probe-threshold': {
    short: 'two minutes in all',
    why: 'Forty tries, three seconds apart: two minutes for a slow disk or a cold image before the container is restarted.',
    sources: cite('k8s-probes', 'arc-sidecar'),
  },
  'resources-daemon': {
    short: 'limits that nested containers escape',
    why: 'The work happens here, not in the client. On cgroup v2 these limits hold for dockerd itself, not for the containers that a privileged daemon starts: those land outside the pod. The option “Limits for nested containers” puts them below.',
    risks: ['missing-resource-limits', 'limits-bypassed-by-nested-containers', 'unbounded-ephemeral-storage'],
    sources: cite('observed-node', 'moby-cgroup', 'k8s-resources'),
  },
  'resources-daemon-held': {
    short: 'the work happens here',
    why: 'The work happens in this container, not in the client. Beyond the memory limit the kernel may kill dockerd itself, so give nested containers --memory as well where you can.',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
    sources: cite('observed-node', 'k8s-resources'),
  },
  'mount-socket-daemon': {
    short: 'a directory of its own',
    why: 'A directory for the socket and nothing else. Sharing /var/run would hand over more than the socket.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'mount-certs-daemon': {
    short: 'the client part only',
    why: 'Mounted exactly at /certs/client: the CA key and the server key stay in the daemon’s own filesystem. Whoever has the CA key can make client certificates.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'mount-data': {
    short: 'a real disk below the layers',
    why: 'Engine 29 keeps its layers with overlayfs, which cannot lie on another overlay. Without a volume here docker info succeeds and docker run fails with “invalid argument”; on CRI-O that is the normal outcome.',
    risks: ['nested-overlay-storage-driver', 'shared-docker-data-root'],
    sources: cite('observed-node', 'moby-storage', 'crio-image-volumes'),
  },
  'mount-data-rootless': {
    short: 'one directory above the data',
    why: 'The volume goes to .local/share. Mounted exactly at .local/share/docker the daemon cannot change its mode and restarts for ever.',
    risks: ['nested-overlay-storage-driver'],
    sources: cite('observed-node'),
  },
  'volume-socket': {
    short: 'holds the socket',
    why: 'Whoever mounts this volume is Docker’s root. Only the containers that need it do.',
    risks: ['every-pod-container-is-docker-root'],
    sources: cite('docker-socket-access', 'observed-node'),
  },
  'volume-certs': {
    short: 'keys in memory',
    why: 'The client key never touches the node’s disk and ends with the pod.',
    sources: cite('dind-entrypoint', 'k8s-volumes'),
  },
  'volume-data': {
    short: 'evicts the build, not its neighbours',
    why: 'Layers and build cache, for this pod alone: two daemons on one data directory do not work. The limit is an eviction of this pod; without it a large image fills the node’s disk. It is empty at every start: a shared layer cache belongs in the registry.',
    risks: ['unbounded-ephemeral-storage', 'shared-docker-data-root', 'cache-lost-with-pod'],
    sources: cite('k8s-ephemeral-storage', 'moby-data-root', 'observed-node'),
  },
} as const satisfies Record<string, NoteRecord>;
