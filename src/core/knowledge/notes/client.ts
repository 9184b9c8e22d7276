import type { NoteRecord } from '../../model/note';
import { cite } from '../sources';

/** The containers that call a daemon. */
export const clientNotes = {
  'container-jnlp': {
    short: 'the Jenkins agent',
    why: 'The container that connects to Jenkins and does the checkout. The plugin fills in its address and secret; it takes an entry named jnlp as it stands and adds one if there is none. Never give it a command.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-inbound-agent'),
  },
  'image-jnlp': {
    short: 'agent with Java 21',
    why: 'Controllers from 2.555 on accept agents with Java 21 or 25 only; the tag says it. The image has git and no docker CLI.',
    sources: cite('jenkins-inbound-agent'),
  },
  'resources-jnlp': {
    short: 'small: it only relays',
    why: 'The agent relays commands and output. Every container has a limit, so that the pod as a whole has one.',
    sources: cite('k8s-resources', 'observed-node'),
  },
  'container-docker': {
    short: 'docker commands run here',
    why: 'The docker CLI, without a daemon and without privileges of its own. Its power is its connection.',
    sources: cite('docker-cli-image'),
  },
  'container-tests': {
    short: 'tests run here',
    why: 'The build tool whose tests start containers. It has the same way to the daemon as the docker container, and so the same power.',
    risks: ['every-pod-container-is-docker-root'],
    sources: cite('testcontainers-config'),
  },
  'image-tests': {
    short: 'your build tool',
    why: 'Replace it by the image of your build tool. It needs no docker CLI: Testcontainers talks to the API.',
    sources: cite('testcontainers-config'),
  },
  'resources-client': {
    short: 'little: the daemon does the work',
    why: 'The client sends the build context and waits. A limit here does not bound a build: that is the daemon’s.',
    risks: ['missing-resource-limits'],
    sources: cite('k8s-resources'),
  },
  'resources-tests': {
    short: 'the tests themselves',
    why: 'What the build tool needs. Containers that it starts count elsewhere.',
    sources: cite('k8s-resources'),
  },
  'env-docker-host-unix': {
    short: 'where the daemon listens',
    why: 'Set here because steps are an exec: the image’s entrypoint, which would guess it, does not run for them.',
    sources: cite('docker-cli-image', 'jenkins-exec'),
  },
  'env-docker-host-tls': {
    short: 'where the daemon listens',
    why: 'localhost is a name in the server certificate, and all containers of a pod share one network. Port 2376 speaks TLS only.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'env-docker-host-loopback': {
    short: 'where the daemon listens',
    why: 'The loopback address of the pod. No TLS variable may stand beside it: any value of DOCKER_TLS_VERIFY, even 0, switches TLS on.',
    sources: cite('docker-cli-image', 'observed-node'),
  },
  'env-docker-host-node': {
    short: 'the node’s daemon',
    why: 'The socket of the Docker Engine that runs this node’s pods.',
    sources: cite('cri-dockerd'),
  },
  'env-tls-verify': {
    short: 'checks the server',
    why: 'Without it the client talks plain HTTP to a TLS port and fails. The value does not matter: any text means on.',
    sources: cite('docker-cli-image'),
  },
  'env-cert-path': {
    short: 'where the keys lie',
    why: 'The directory with ca.pem, cert.pem and key.pem. The key is readable for every user of the container, by design of the image.',
    sources: cite('dind-entrypoint'),
  },
  'env-docker-config': {
    short: 'login is kept in memory',
    why: 'docker login writes the registry token here: a volume in memory that only this container mounts. The daemon and the containers that it starts cannot read it from there.',
    risks: ['credentials-readable-by-build'],
    sources: cite('docker-cli-image', 'k8s-volumes'),
  },
  'env-docker-config-shared': {
    short: 'login beside the build',
    why: 'docker login writes the registry token here, in the container that also runs every step: code of the build can read it while the stage runs.',
    risks: ['credentials-readable-by-build'],
    sources: cite('docker-cli-image', 'owasp-cicd'),
  },
  'env-workspace': {
    short: 'the name that the commands use',
    why: 'The commands below name the checkout by this variable.',
    sources: cite('k8s-api'),
  },
  'env-testcontainers-host': {
    short: 'where mapped ports are',
    why: 'Containers of the daemon publish their ports in this pod. Over a unix socket Testcontainers would look at the gateway instead.',
    sources: cite('testcontainers-config'),
    confidence: 'medium',
  },
  'env-testcontainers-socket': {
    short: 'the socket on the daemon’s side',
    why: 'Testcontainers starts a clean-up container that mounts the socket. The path is resolved in the daemon’s container, and the daemon’s socket lies here.',
    sources: cite('testcontainers-config'),
    confidence: 'medium',
  },
  'supplemental-groups': {
    short: 'group of the socket, for clients without root',
    why: 'The clients run as user 1000 and reach the socket through this group number.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'supplemental-groups-node': {
    short: 'the node’s docker group',
    why: 'The number of the group that owns the socket on the node. It differs between node images. Membership equals root on the node, whatever user the container has.',
    risks: ['docker-group-is-root'],
    sources: cite('docker-socket-access'),
  },
  'mount-socket-client': {
    short: 'one holder of the socket, no other',
    why: 'Only a container with this mount can call the daemon. Leave it out of every container that does not need it.',
    risks: ['every-pod-container-is-docker-root'],
    sources: cite('observed-node'),
  },
  'mount-certs-client': {
    short: 'client keys, read only',
    why: 'Only a container with this mount can call the daemon. It holds the client’s keys, not the CA’s.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'mount-docker-config': {
    short: 'login is kept in memory',
    why: 'Where docker login writes. Not in the workspace: that one is mounted in the daemon as well.',
    risks: ['credentials-readable-by-build'],
    sources: cite('docker-cli-image'),
  },
  'mount-docker-config-shared': {
    short: 'login beside the build',
    why: 'Where docker login writes: readable for every step, since all of them run in this container.',
    risks: ['credentials-readable-by-build'],
    sources: cite('owasp-cicd'),
  },
  'volume-docker-config': {
    short: 'login, in memory',
    why: 'Registry login and builder state, in memory, gone with the pod.',
    sources: cite('k8s-volumes'),
  },
  'volume-node-socket': {
    short: 'node root starts here',
    why: 'A piece of the node inside the pod. The pod looks harmless, no privileged anywhere, and whoever uses this socket commands the node: containers of other teams, the kubelet’s own, everything.',
    risks: ['docker-socket-mount', 'namespace-policy-downgraded'],
    sources: cite('docker-socket-access', 'k8s-runtime-socket'),
  },
  'host-path-socket': {
    short: 'exists only where nodes run Docker',
    why: 'The Docker API of the node. containerd and CRI-O nodes have no such socket, and theirs is no substitute: another API, the same power.',
    risks: ['docker-socket-absent', 'runtime-socket-variant-or-parent-dir'],
    sources: cite('k8s-dockershim', 'k8s-runtime-socket'),
  },
  'host-path-type': {
    short: 'fails at once if it is missing',
    why: 'Without a type the pod starts, an empty directory appears on the node and the client fails later with “Is the docker daemon running?”. With Socket the pod stays in ContainerCreating and the event says why.',
    risks: ['docker-socket-absent'],
    sources: cite('observed-node', 'k8s-volumes'),
  },
  'mount-node-socket': {
    short: 'readOnly would change nothing',
    why: 'A read-only mount forbids to replace the file. It does not limit the API: connecting is not a file write.',
    risks: ['docker-socket-mount'],
    sources: cite('docker-ro-socket', 'observed-node'),
  },
  'socket-client-root': {
    short: 'root, because the group is not known',
    why: 'The socket belongs to root and to a group whose number differs from node to node. Root in this container can connect; the option “Socket group” drops it, not the power.',
    sources: cite('docker-socket-access'),
  },
} as const satisfies Record<string, NoteRecord>;
