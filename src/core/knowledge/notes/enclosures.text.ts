import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { enclosureNotes } from './enclosures';

/** Why each line is there, in whole sentences, and where that comes from. */
export const enclosureWhys: { readonly [N in keyof typeof enclosureNotes]: NoteText } = {
  'runtime-class-userns': {
    why: 'An ordinary handler mounts cgroups read-only, and dockerd ends with “Read-only file system”. The handler behind this class has cgroup_writable on. Its name is the choice of your cluster; a pod that names a class that is not there is refused at once.',
    sources: cite('observed-node', 'observed-apiserver', 'containerd-cgroup-writable'),
  },
  'runtime-class-gvisor': {
    why: 'All containers of the pod run on gVisor, a kernel in a process of the node that has no capability there. Steps, client and daemon are behind it alike. Its name is the choice of your cluster.',
    sources: cite('gvisor-docker', 'gvisor-gke'),
  },
  'runtime-class-kata': {
    why: 'The pod becomes a virtual machine with a kernel of its own; all of its containers run in it. Its name is the choice of your cluster: kata-deploy makes several, AKS has kata-vm-isolation. A pod that names a class that is not there is refused at once.',
    sources: cite('kata-docker', 'aks-pod-sandboxing', 'observed-apiserver'),
  },
  'runtime-class-sysbox': {
    why: 'The installer of Sysbox makes a class of this name. Its runtime gives each container a /proc, a /sys and a cgroup of its own, in which dockerd finds what it needs without privileged, which Sysbox would refuse.',
    sources: cite('sysbox', 'sysbox-deploy'),
  },
  'host-users': {
    why: 'The pod gets a user namespace: 65,536 ids of its own, of which root is an ordinary id on the node. Whoever breaks out of a container is nobody there. It needs Linux 6.3 and containerd 2.0 or CRI-O 1.25, and every volume must be on a file system that can map ids, which NFS cannot.',
    sources: cite('k8s-userns', 'containerd-userns'),
  },
  'annotation-crio-cgroup': {
    why: 'CRI-O mounts the cgroup of a container writable only for a pod that asks for it, and only where the handler allows the annotation. Read in its documents, not run by us.',
    sources: cite('crio-image-volumes'),
    confidence: 'medium',
  },
  'annotations-gvisor': {
    why: 'Without a hint gVisor mounts a volume into each container anew, and a socket in it is not one for both. With these the two volumes are memory of the sandbox: client and daemon share the socket, and the layer store is a tmpfs, the one file system on which gVisor lets overlayfs write. GKE sets such hints itself; elsewhere the handler must pass them on. Derived from the documents and the source of gVisor, not run by us.',
    sources: cite('gvisor-volumes', 'gvisor-docker'),
    confidence: 'medium',
  },
  'security-context-userns': {
    why: 'dockerd needs all of these, and ends or starts no container without one of them. They are rights over what belongs to the user namespace; the calls that they allow still go to the kernel of the node.',
    sources: cite('observed-node', 'userns-dind'),
  },
  'security-context-gvisor': {
    why: 'User, root and privilege escalation are written out, so that nothing fills in other values. What is granted is granted by gVisor’s kernel.',
    sources: cite('gvisor-docker', 'jenkins-k8s-plugin'),
  },
  'security-context-sysbox': {
    why: 'No privileged and no capability: a namespace at level baseline admits it. User, root and privilege escalation are written out, because the Jenkins option for restricted agents fills what is unset. No seccomp profile is named, as in the examples of Sysbox.',
    sources: cite('sysbox-deploy', 'k8s-psa-code', 'jenkins-k8s-plugin'),
  },
  'daemon-root-userns': {
    why: 'The engine runs as root of the user namespace, which on the node is an id without rights. The pod’s default user 1000 is for the containers with the steps.',
    sources: cite('k8s-userns', 'docker-image-docs'),
  },
  'escalation-for-nested': {
    why: 'Containers that dockerd starts inherit no_new_privs. With false, sudo and other setuid programs in a build would fail.',
    sources: cite('k8s-security-context'),
  },
  'userns-capabilities': {
    why: 'SYS_ADMIN to mount, NET_ADMIN for bridges and iptables, SYS_PTRACE so that nested containers may run as another user than root: without it they fail. All three count in the pod’s user namespace only.',
    sources: cite('observed-node', 'userns-dind', 'k8s-userns'),
  },
  'userns-proc-mount': {
    why: 'Nested containers mount a /proc of their own and set network sysctls, which the kernel allows only where nothing of it is hidden. Kubernetes accepts the value together with hostUsers: false alone.',
    sources: cite('observed-node', 'observed-apiserver', 'k8s-procmount'),
  },
  'userns-seccomp': {
    why: 'The default profile forbids calls that dockerd lives by. Without it the whole surface of the kernel is open to what runs here: the user namespace is the wall that remains.',
    sources: cite('observed-node', 'k8s-seccomp'),
  },
  'userns-apparmor': {
    why: 'On nodes with AppArmor the default profile forbids every mount. Other nodes ignore the line.',
    sources: cite('observed-node', 'k8s-apparmor'),
  },
  'gvisor-capabilities': {
    why: 'The list of the makers. These capabilities are what programs in the sandbox see; gVisor itself never has one on the node. Pod Security cannot know that: it sees SYS_ADMIN and asks for level privileged.',
    sources: cite('gvisor-gke', 'gvisor-docker', 'k8s-psa-code'),
  },
  'privileged-kata': {
    why: 'The engine needs it in the machine as it would on a node. It is privileged over the kernel of the machine, and has none of the node’s devices as long as the handler keeps them out. Pod Security sees privileged all the same.',
    sources: cite('kata-docker', 'kata-privileged', 'k8s-psa-code'),
  },
  'command-gvisor': {
    why: 'dockerd cannot write iptables rules in gVisor, so the shell does what is left for it first: it turns forwarding on and gives packets of nested containers the address of the pod. Then the image’s entrypoint starts dockerd with a socket only, without iptables and with the packet size of the pod. These are the steps of the makers’ start script, here in the official image; not run by us.',
    sources: cite('gvisor-docker', 'gvisor-gke', 'dind-entrypoint'),
    confidence: 'medium',
  },
  'resources-daemon-walled': {
    why: 'The work happens here, not in the client. This container is not privileged and has a cgroup of its own, so what its daemon starts stays below these limits. Seen on a node for a user namespace; for Sysbox it follows from its cgroups.',
    sources: cite('observed-node', 'containerd-cgroupns', 'k8s-resources'),
  },
  'resources-daemon-memory': {
    why: 'The work happens here, and the layers lie in memory: both count here. What the daemon starts stays in the sandbox, whose size follows from the limits of the pod. Raise this together with the size of the layer store.',
    sources: cite('kata-docker', 'gvisor-docker', 'k8s-volumes'),
    confidence: 'medium',
  },
  'mount-data-memory': {
    why: 'overlayfs cannot write on what the sandbox gives as disk: virtio-fs in Kata, the file server of gVisor. In memory it can. For large images in Kata, a loop-mounted ext4 file is the other way that its makers describe.',
    sources: cite('kata-docker', 'gvisor-docker'),
  },
  'volume-data-memory': {
    why: 'Layers and build cache in memory, for this pod alone, empty at every start. An image that does not fit fails to unpack: raise the size and the memory of the daemon together.',
    sources: cite('kata-docker', 'gvisor-docker', 'k8s-volumes'),
  },
  'volume-socket-memory': {
    why: 'Whoever mounts this volume is Docker’s root. In memory it belongs to the kernel of the sandbox: on a disk that the node shares, a socket may not be one for both containers.',
    sources: cite('gvisor-volumes', 'kata-docker', 'docker-socket-access'),
    confidence: 'medium',
  },
  'step-compose-no-ports': {
    why: 'Services reach each other by name on their network. Ports that they publish do not appear at localhost: gVisor has no iptables for them. A service that a step must reach needs network_mode: host. Volumes are removed after the stage.',
    sources: cite('gvisor-docker'),
    confidence: 'medium',
  },
  'step-build-platforms-sandbox': {
    why: 'For an architecture that the node is not, RUN steps need QEMU registered where this daemon runs. In Sysbox that works from Linux 6.7 on; the makers of gVisor and Kata do not say that it does there, so try it first.',
    sources: cite('sysbox-deploy', 'gvisor-docker', 'kata-docker'),
    confidence: 'low',
  },
};
