import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { clientNotes } from './client';

/** Why each line is there, in whole sentences, and where that comes from. */
export const clientWhys: { readonly [N in keyof typeof clientNotes]: NoteText } = {
  'container-jnlp': {
    why: 'The container that connects to Jenkins and does the checkout. The plugin fills in its address and secret; it takes an entry named jnlp as it stands and adds one if there is none. Never give it a command.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-inbound-agent'),
  },
  'image-jnlp': {
    why: 'Controllers from 2.555 on accept agents with Java 21 or 25 only; the tag says it. The image has git and no docker CLI.',
    sources: cite('jenkins-inbound-agent'),
  },
  'resources-jnlp': {
    why: 'The agent relays commands and output. Every container has a limit, so that the pod as a whole has one.',
    sources: cite('k8s-resources', 'observed-node'),
  },
  'container-docker': {
    why: 'The docker CLI, without a daemon and without privileges of its own. Its power is its connection.',
    sources: cite('docker-cli-image'),
  },
  'container-tests': {
    why: 'The build tool whose tests start containers. It has the same way to the daemon as the docker container, and so the same power.',
    sources: cite('testcontainers-config'),
  },
  'image-tests': {
    why: 'Replace it by the image of your build tool. It needs no docker CLI: Testcontainers talks to the API.',
    sources: cite('testcontainers-config'),
  },
  'resources-client': {
    why: 'The client sends the build context and waits. A limit here does not bound a build: that is the daemon’s. Its ephemeral-storage includes the checkout, because the kubelet adds up these limits for the whole pod.',
    sources: cite('k8s-resources', 'k8s-ephemeral-storage'),
  },
  'resources-tests': {
    why: 'What the build tool needs. Containers that it starts count elsewhere.',
    sources: cite('k8s-resources'),
  },
  'env-docker-host-unix': {
    why: 'Set here because steps are an exec: the image’s entrypoint, which would guess it, does not run for them.',
    sources: cite('docker-cli-image', 'jenkins-exec'),
  },
  'env-docker-host-tls': {
    why: 'localhost is a name in the server certificate, and all containers of a pod share one network. Port 2376 speaks TLS only.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'env-docker-host-loopback': {
    why: 'The loopback address of the pod. No TLS variable may stand beside it: any value of DOCKER_TLS_VERIFY, even 0, switches TLS on.',
    sources: cite('docker-cli-image', 'observed-node'),
  },
  'env-docker-host-node': {
    why: 'The socket of the Docker Engine that runs this node’s pods.',
    sources: cite('cri-dockerd'),
  },
  'env-tls-verify': {
    why: 'Without it the client talks plain HTTP to a TLS port and fails. The value does not matter: any text means on.',
    sources: cite('docker-cli-image'),
  },
  'env-cert-path': {
    why: 'The directory with ca.pem, cert.pem and key.pem. The key is readable for every user of the container, by design of the image.',
    sources: cite('dind-entrypoint'),
  },
  'env-docker-config': {
    why: 'docker login writes the registry token here: a volume in memory that only this container mounts. The daemon and the containers that it starts cannot read it from there.',
    sources: cite('docker-cli-image', 'k8s-volumes'),
  },
  'env-docker-config-node': {
    why: 'docker login writes the registry token here: a volume in memory, gone with the pod. The daemon is the node’s and runs as root there; the client hands it the login at every push.',
    sources: cite('docker-cli-image', 'docker-socket-access'),
  },
  'env-docker-config-shared': {
    why: 'docker login writes the registry token here, in the container that also runs every step: code of the build can read it while the stage runs.',
    sources: cite('docker-cli-image', 'owasp-cicd'),
  },
  'env-workspace': {
    why: 'The commands below name the checkout by this variable.',
    sources: cite('k8s-api'),
  },
  'env-testcontainers-host': {
    why: 'Containers of the daemon publish their ports in this pod. Over a unix socket Testcontainers may take the gateway of a container network instead.',
    sources: cite('testcontainers-config'),
    confidence: 'medium',
  },
  'env-testcontainers-socket': {
    why: 'Testcontainers starts a clean-up container that mounts the socket. The path is resolved in the daemon’s container, and the daemon’s socket lies here.',
    sources: cite('testcontainers-config'),
    confidence: 'medium',
  },
  'supplemental-groups': {
    why: 'The clients run as user 1000 and reach the socket through this group number.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'supplemental-groups-node': {
    why: 'The number of the group that owns the socket on the node. It differs between node images. Membership equals root on the node, whatever user the container has.',
    sources: cite('docker-socket-access'),
  },
  'mount-socket-client': {
    why: 'Only a container with this mount can call the daemon. Leave it out of every container that does not need it.',
    sources: cite('observed-node'),
  },
  'mount-certs-client': {
    why: 'Only a container with this mount can call the daemon. It holds the client’s keys, not the CA’s.',
    sources: cite('dind-entrypoint', 'observed-node'),
  },
  'mount-docker-config': {
    why: 'Where docker login writes. Not in the workspace: other containers have that one too.',
    sources: cite('docker-cli-image'),
  },
  'mount-docker-config-shared': {
    why: 'Where docker login writes: readable for every step, since all of them run in this container.',
    sources: cite('owasp-cicd'),
  },
  'volume-docker-config': {
    why: 'Registry login and builder state, in memory, gone with the pod.',
    sources: cite('k8s-volumes'),
  },
  'volume-node-socket': {
    why: 'A piece of the node inside the pod. The pod looks harmless, no privileged anywhere, and whoever uses this socket commands the node: containers of other teams, the kubelet’s own, everything.',
    sources: cite('docker-socket-access', 'k8s-runtime-socket'),
  },
  'host-path-socket': {
    why: 'The Docker API of the node. containerd and CRI-O nodes have no such socket, and theirs is no substitute: another API, the same power.',
    sources: cite('k8s-dockershim', 'k8s-runtime-socket'),
  },
  'host-path-type': {
    why: 'Without a type the pod starts, an empty directory appears on the node and the client fails later with “Is the docker daemon running?”. With Socket the pod stays in ContainerCreating and the event says why.',
    sources: cite('observed-node', 'k8s-volumes'),
  },
  'mount-node-socket': {
    why: 'A read-only mount forbids to replace the file. It does not limit the API: connecting is not a file write.',
    sources: cite('docker-ro-socket', 'observed-node'),
  },
  'socket-client-root': {
    why: 'The socket belongs to root and to a group whose number differs from node to node. Root in this container can connect, and its three capabilities let it write the checkout of user 1000. The option “Socket group” drops root, not the power.',
    sources: cite('docker-socket-access'),
  },
};
