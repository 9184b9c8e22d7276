import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { daemonNotes } from './daemon';

/** Why each line is there, in whole sentences, and where that comes from. */
export const daemonWhys: { readonly [N in keyof typeof daemonNotes]: NoteText } = {
  'container-dind-native': {
    why: 'The Docker daemon. As a native sidecar it is up before the first step and stops after the last one, and a Job can complete although it runs.',
    sources: cite('k8s-sidecars', 'arc-sidecar', 'observed-node'),
  },
  'container-dind': {
    why: 'The Docker daemon. Jenkins waits until the pod is ready, mounts the workspace into plain containers only and notices when one of them ends, so in Jenkins a plain container serves better than a native sidecar.',
    sources: cite('jenkins-launcher', 'jenkins-workspace-volume', 'jenkins-native-sidecar'),
  },
  'container-dind-awaited': {
    why: 'The Docker daemon. Tekton runs it beside the steps, starts none of them before it is ready, and stops it after the last one.',
    sources: cite('tekton-pod-code', 'tekton-feature-flags', 'tekton-sidecar-stop'),
  },
  'container-dind-plain': {
    why: 'The Docker daemon. As a plain container it starts beside the client, and nothing holds the steps back, so the first step waits for it. A Job with it never completes by itself: from Kubernetes 1.29 on a native sidecar is better.',
    sources: cite('k8s-sidecars', 'observed-node'),
  },
  'container-dind-steps': {
    why: 'The Docker daemon, and the container in which every step runs: as root, privileged, with nothing between a step and the node.',
    sources: cite('docker-image-docs', 'observed-node'),
  },
  'native-sidecar': {
    why: 'In an init container this line means: start before the others, keep running, stop after them. On by default since Kubernetes 1.29.',
    sources: cite('k8s-sidecars'),
  },
  'image-docker': {
    why: 'An exact version, the same for client and daemon. A tag such as docker:dind moves across major versions: 28 to 29 changed the image store and the API floor. 29.5.0, 29.5.1 and 29.7.0 have a broken docker cp and are avoided. A digest would pin the content too: the same tag has been rebuilt before.',
    sources: cite('dind-entrypoint', 'dind-tag-issue', 'dind-rebuilt-tag'),
  },
  'image-docker-digest': {
    why: 'Version and digest: nobody can change what this name means. The digest was seen in several public repositories and not pulled by us; let a bot keep it up to date.',
    sources: cite('dind-public-pins', 'dind-rebuilt-tag'),
    confidence: 'medium',
  },
  'image-dind-rootless': {
    why: 'The same engine, started as user 1000 inside its own user namespace. It still needs privileged, and the old flag --experimental is not needed.',
    sources: cite('dind-entrypoint', 'docker-rootless', 'observed-node'),
  },
  args: {
    why: 'Arguments go through the image’s entrypoint, which clears stale pid files, picks the iptables backend and prepares cgroups. A command would replace it and lose all that.',
    sources: cite('dind-entrypoint'),
  },
  'args-dockerd': {
    why: 'With dockerd as the first word the entrypoint adds no listeners of its own. Without it, it also opens 0.0.0.0:2376, or 2375 without any protection, beside whatever the other arguments say.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'args-host-unix': {
    why: 'The only listener is a unix socket in a volume. No port is open: other pods and build steps have nothing to connect to, and there is no delay at start.',
    sources: cite('observed-node', 'moby-daemon'),
  },
  'args-host-own-socket': {
    why: 'The daemon’s usual socket, inside its own container. docker commands that run here, the probe among them, use it.',
    sources: cite('dind-entrypoint'),
  },
  'args-host-loopback': {
    why: 'The port is open on the loopback address: for every container of this pod, for no other pod. Containers that the daemon starts with --network host reach it too.',
    sources: cite('observed-node', 'moby-daemon'),
  },
  'args-tls-false': {
    why: 'Says that the missing TLS is meant. Plain TCP is deprecated; loopback is the announced exception. Behaviour of engine 29.8 and later was not read in source.',
    sources: cite('docker-deprecated', 'moby-daemon'),
  },
  'args-group': {
    why: 'The socket belongs to root and to this group number. 2375 is the group docker in the official images.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'args-group-rootless': {
    why: 'The group is mapped by the user namespace, so outside it is another number. Clients connect because they have the same user 1000.',
    sources: cite('observed-node'),
  },
  'args-data-root': {
    why: 'The image declares a volume at its usual place below /home/rootless. containerd mounts a directory of the node there, over any volume that lies above it, and no limit of the pod would hold. So the layers get another place. Derived from the source of containerd, not run by us.',
    sources: cite('containerd-image-volumes', 'dind-entrypoint', 'observed-node'),
    confidence: 'medium',
  },
  'args-mtu': {
    why: 'The default bridge takes 1500. Where the pod network is smaller, downloads in builds hang after the connection stands.',
    sources: cite('docker-mtu'),
  },
  'args-mtu-networks': {
    why: '--mtu covers the default bridge only. Networks that compose or a user creates need this one.',
    sources: cite('docker-mtu'),
  },
  'env-rootless-mtu': {
    why: 'Rootless mode has its own network stack; this is its MTU.',
    sources: cite('docker-mtu', 'docker-rootless'),
  },
  'command-cgroup-parent': {
    why: 'A privileged container sees the node’s cgroup tree, and containers that its daemon starts land outside the pod: its limits do not reach them. The shell reads the pod’s own cgroup and gives it to dockerd as parent; the image’s entrypoint still runs. Confirmed with engine 28.5.2, containerd 2.1 and the cgroupfs driver; not confirmed with the systemd driver or engine 29.',
    sources: cite('observed-node', 'k8s-cgroup-fix'),
  },
  'env-docker-host-daemon': {
    why: 'docker info in this container, and every docker command that you run in it, uses the socket that the clients use.',
    sources: cite('dind-entrypoint'),
  },
  'env-tls-certdir': {
    why: 'The entrypoint makes a CA, server and client certificates here and listens on 2376 with mutual TLS. An empty value would not only switch encryption off: it opens 2375 to every pod in the cluster, after a pause of sixteen seconds.',
    sources: cite('dind-entrypoint', 'observed-node', 'moby-daemon'),
  },
  'security-context-daemon': {
    why: 'User, root and privilege escalation are written out: the Jenkins option for restricted agents fills what is unset, and its values would make this pod invalid.',
    sources: cite('jenkins-k8s-plugin', 'observed-apiserver'),
  },
  privileged: {
    why: 'The engine mounts filesystems, builds bridges and writes cgroups; the default confinement forbids all three. The price: all capabilities, all devices of the node, no seccomp and no AppArmor filter. Root in this container is root on the node, for practical purposes, and so is whoever controls the daemon.',
    sources: cite('docker-image-docs', 'observed-node', 'containerd-cgroupns'),
  },
  'privileged-rootless': {
    why: 'dockerd runs as user 1000, yet the container has no seccomp, no AppArmor and no masked paths. Any way to become root inside it is a way to become root on the node. Without this line it does not start.',
    sources: cite('docker-rootless', 'docker-image-docs', 'observed-node'),
  },
  'escalation-beside-privileged': {
    why: 'The API refuses privileged together with allowPrivilegeEscalation false. Written out, nothing can fill in the wrong value.',
    sources: cite('observed-apiserver'),
  },
  'daemon-root': {
    why: 'The engine runs as root; the pod’s default user 1000 is for the containers with the steps.',
    sources: cite('docker-image-docs'),
  },
  'daemon-root-steps': {
    why: 'The engine runs as root, and so does every step: they share this container.',
    sources: cite('docker-image-docs'),
  },
  'rootless-user': {
    why: 'The image names its user; Kubernetes can check runAsNonRoot only against a number.',
    sources: cite('dind-entrypoint'),
  },
  'startup-probe': {
    why: 'The pod becomes ready, or the next container starts, only when this succeeds. No liveness probe: a build under load would be killed by it.',
    sources: cite('jenkins-launcher', 'k8s-sidecars', 'observed-node'),
  },
  'probe-docker-info': {
    why: 'docker info fails until the daemon serves. A TCP probe or a look at the socket file succeeds too early: dockerd opens its listeners before it has started. A TCP probe also goes to the pod’s address, where a loopback listener does not answer.',
    sources: cite('docker-info', 'observed-node', 'k8s-probes'),
  },
  'probe-period': {
    why: 'Often enough that a fast start is not wasted.',
    sources: cite('k8s-probes'),
  },
  'probe-timeout': {
    why: 'Under load docker info can take more than 5 s; with the default of 1 s the probe would never succeed on a busy node.',
    sources: cite('observed-node', 'k8s-probes'),
  },
  'probe-threshold': {
    why: 'Forty tries, three seconds apart: two minutes for a slow disk; pulling the image does not count. Then the kubelet ends the container: a native sidecar starts again, a plain one does not, and the build ends with it.',
    sources: cite('k8s-probes', 'arc-sidecar'),
  },
  'resources-daemon': {
    why: 'The work happens here, not in the client. On cgroup v2 these limits hold for dockerd itself, not for the containers that a privileged daemon starts: those land outside the pod. The option “Limits for nested containers” puts them below.',
    sources: cite('observed-node', 'moby-cgroup', 'k8s-resources'),
  },
  'resources-daemon-held': {
    why: 'The work happens here, not in the client. Nested containers sit beside this container, below the limits of the whole pod, so every container of the pod needs one. Beyond the memory the kernel may kill dockerd itself: give nested containers --memory as well where you can.',
    sources: cite('observed-node', 'k8s-resources'),
  },
  'resources-daemon-rootless': {
    why: 'The work happens here, not in the client. A rootless daemon cannot move its containers out of this one, so the limits hold; docker run --memory does nothing there.',
    sources: cite('observed-node', 'docker-rootless', 'k8s-resources'),
  },
  'mount-socket-daemon': {
    why: 'A directory for the socket and nothing else. Sharing /var/run would hand over more than the socket.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'mount-certs-daemon': {
    why: 'Mounted exactly at /certs/client: the CA key and the server key stay in the daemon’s own filesystem. Whoever has the CA key can make client certificates.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'mount-data': {
    why: 'Engine 29 keeps its layers with overlayfs, which cannot lie on another overlay. Without a volume here docker info succeeds and docker run fails with “invalid argument”; on CRI-O that is the normal outcome.',
    sources: cite('observed-node', 'moby-storage', 'crio-image-volumes'),
  },
  'mount-data-rootless': {
    why: 'A volume with a limit, at a path that the image knows nothing of. Mounted exactly at .local/share/docker the daemon cannot change its mode and restarts for ever.',
    sources: cite('observed-node', 'containerd-image-volumes'),
    confidence: 'medium',
  },
  'volume-socket': {
    why: 'Whoever mounts this volume is Docker’s root. Only the containers that need it do.',
    sources: cite('docker-socket-access', 'observed-node'),
  },
  'volume-certs': {
    why: 'The client key never touches the node’s disk and ends with the pod.',
    sources: cite('dind-entrypoint', 'k8s-volumes'),
  },
  'volume-data': {
    why: 'Layers and build cache, for this pod alone: two daemons on one data directory do not work. The limit is an eviction of this pod; without it a large image fills the node’s disk. It is empty at every start: a shared layer cache belongs in the registry.',
    sources: cite('k8s-ephemeral-storage', 'moby-data-root', 'observed-node'),
  },
};
