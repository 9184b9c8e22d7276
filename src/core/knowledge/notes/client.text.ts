import type { Why } from '../../model/note';
import type { clientNotes } from './client';

/** Why each line is there, in whole sentences. */
export const clientWhys: { readonly [N in keyof typeof clientNotes]: Why } = {
  'container-jnlp':
    'The container that connects to Jenkins and does the checkout. The plugin fills in its address and secret; it takes an entry named jnlp as it stands and adds one if there is none. Never give it a command.',
  'image-jnlp':
    'Controllers from 2.555 on accept agents with Java 21 or 25 only; the tag says it. The image has git and no docker CLI.',
  'resources-jnlp':
    'The agent relays commands and output. Every container has a limit, so that the pod as a whole has one.',
  'container-docker':
    'The docker CLI, without a daemon and without privileges of its own. Its power is its connection.',
  'container-tests':
    'The build tool whose tests start containers. It has the same way to the daemon as the docker container, and so the same power.',
  'image-tests':
    'Replace it by the image of your build tool. It needs no docker CLI: Testcontainers talks to the API.',
  'resources-client':
    'The client sends the build context and waits. A limit here does not bound a build: that is the daemon’s. Its ephemeral-storage includes the checkout, because the kubelet adds up these limits for the whole pod.',
  'resources-tests': 'What the build tool needs. Containers that it starts count elsewhere.',
  'env-docker-host-unix':
    'Set here because steps are an exec: the image’s entrypoint, which would guess it, does not run for them.',
  'env-docker-host-tls':
    'localhost is a name in the server certificate, and all containers of a pod share one network. Port 2376 speaks TLS only.',
  'env-docker-host-loopback':
    'The loopback address of the pod. No TLS variable may stand beside it: any value of DOCKER_TLS_VERIFY, even 0, switches TLS on.',
  'env-docker-host-node': 'The socket of the Docker Engine that runs this node’s pods.',
  'env-tls-verify':
    'Without it the client talks plain HTTP to a TLS port and fails. The value does not matter: any text means on.',
  'env-cert-path':
    'The directory with ca.pem, cert.pem and key.pem. The key is readable for every user of the container, by design of the image.',
  'env-docker-config':
    'docker login writes the registry token here: a volume in memory that only this container mounts. The daemon and the containers that it starts cannot read it from there.',
  'env-docker-config-node':
    'docker login writes the registry token here: a volume in memory, gone with the pod. The daemon is the node’s and runs as root there; the client hands it the login at every push.',
  'env-docker-config-shared':
    'docker login writes the registry token here, in the container that also runs every step: code of the build can read it while the stage runs.',
  'env-workspace': 'The commands below name the checkout by this variable.',
  'env-testcontainers-host':
    'Containers of the daemon publish their ports in this pod. Over a unix socket Testcontainers may take the gateway of a container network instead.',
  'env-testcontainers-socket':
    'Testcontainers starts a clean-up container that mounts the socket. The path is resolved in the daemon’s container, and the daemon’s socket lies here.',
  'supplemental-groups': 'The clients run as user 1000 and reach the socket through this group number.',
  'supplemental-groups-node':
    'The number of the group that owns the socket on the node. It differs between node images. Membership equals root on the node, whatever user the container has.',
  'mount-socket-client':
    'Only a container with this mount can call the daemon. Leave it out of every container that does not need it.',
  'mount-certs-client':
    'Only a container with this mount can call the daemon. It holds the client’s keys, not the CA’s.',
  'mount-docker-config':
    'Where docker login writes. Not in the workspace: that one is mounted in the daemon as well.',
  'mount-docker-config-shared':
    'Where docker login writes: readable for every step, since all of them run in this container.',
  'volume-docker-config': 'Registry login and builder state, in memory, gone with the pod.',
  'volume-node-socket':
    'A piece of the node inside the pod. The pod looks harmless, no privileged anywhere, and whoever uses this socket commands the node: containers of other teams, the kubelet’s own, everything.',
  'host-path-socket':
    'The Docker API of the node. containerd and CRI-O nodes have no such socket, and theirs is no substitute: another API, the same power.',
  'host-path-type':
    'Without a type the pod starts, an empty directory appears on the node and the client fails later with “Is the docker daemon running?”. With Socket the pod stays in ContainerCreating and the event says why.',
  'mount-node-socket':
    'A read-only mount forbids to replace the file. It does not limit the API: connecting is not a file write.',
  'socket-client-root':
    'The socket belongs to root and to a group whose number differs from node to node. Root in this container can connect, and its three capabilities let it write the checkout of user 1000. The option “Socket group” drops root, not the power.',
};
