import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { externalNotes } from './external';

/** Why each line is there, in whole sentences, and where that comes from. */
export const externalWhys: { readonly [N in keyof typeof externalNotes]: NoteText } = {
  'env-docker-host-ssh': {
    why: 'The CLI starts ssh and talks to the socket of the machine through it. The user must be in the docker group there, which makes him root on that machine.',
    sources: cite('docker-ssh', 'docker-socket-access'),
  },
  'mount-ssh-key': {
    why: 'Key and host key, where ssh looks for them. Code in this container can read the key.',
    sources: cite('docker-ssh', 'docker-socket-access'),
  },
  'mount-passwd': {
    why: 'ssh refuses a user without a name, and the image has none for 1000. One file, mounted over the image’s.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
  'passwd-object': {
    why: 'The content of the file: root and the user of the steps.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
  'volume-ssh-key': {
    why: 'From a Secret that is made once. Readable for the group, because the user of the steps is not its owner; ssh takes such a file.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
  'volume-passwd': {
    why: 'The pod waits until this ConfigMap exists.',
    sources: cite('k8s-volumes'),
  },
  'fs-group-key': {
    why: 'Files of a Secret belong to root and to this group.',
    sources: cite('k8s-security-context'),
  },
  'container-tunnel': {
    why: 'Testcontainers speaks no ssh. This container keeps a connection open and makes a socket of it.',
    sources: cite('docker-ssh', 'testcontainers-config'),
    confidence: 'medium',
  },
  'command-tunnel': {
    why: 'ssh ends where the socket cannot be made, and is started again. Not run by us.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
  'resources-tunnel': {
    why: 'Bytes in, bytes out.',
    sources: cite('k8s-resources'),
  },
  'probe-tunnel': {
    why: 'It succeeds when the daemon at the other end answers: before, no step starts beside a native sidecar, and the pod is not ready.',
    sources: cite('docker-info', 'k8s-sidecars'),
  },
  'mount-tunnel': {
    why: 'Only the containers with this mount can call the daemon through it.',
    sources: cite('k8s-volumes'),
  },
  'volume-tunnel': {
    why: 'Shared by the tunnel and the tests.',
    sources: cite('k8s-volumes'),
  },
  'env-docker-host-tunnel': {
    why: 'The socket that the container tunnel makes.',
    sources: cite('docker-ssh', 'testcontainers-config'),
    confidence: 'medium',
  },
  'env-testcontainers-machine': {
    why: 'Containers publish their ports on the machine, not in this pod: the nodes must reach them.',
    sources: cite('testcontainers-config'),
    confidence: 'medium',
  },
  'env-testcontainers-machine-socket': {
    why: 'The clean-up container of Testcontainers mounts the socket by its path on the machine.',
    sources: cite('testcontainers-config'),
    confidence: 'medium',
  },
  'step-wait-tunnel': {
    why: 'Containers of a pod start side by side, and here nobody else waits.',
    sources: cite('docker-info', 'k8s-pod-lifecycle'),
  },
  'step-build-platforms-remote': {
    why: 'The store of an older daemon cannot hold an image for several architectures. So buildx starts a BuildKit container on the machine for this build and removes it after. RUN steps for another architecture are emulated there.',
    sources: cite('buildx-drivers', 'buildkit-platforms'),
    confidence: 'medium',
  },
  'step-compose-remote': {
    why: 'The services run on the machine, and their ports are the machine’s. All jobs share its daemon: without a project name of its own, one job’s down removes the services of another.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
  'step-scripts-remote': {
    why: 'The docker CLI is where your scripts expect it. The daemon is that of another machine: a path that a script mounts is looked for there, and the started container sees an empty directory. The image has sh and no bash.',
    sources: cite('docker-cli-image', 'dood-bind-paths'),
  },
  'container-docker-hosted': {
    why: 'The docker CLI with buildx, without a daemon. The checkout is sent to the service, which builds and pushes.',
    sources: cite('docker-build-cloud', 'docker-build-cloud-ci'),
  },
  'image-docker-hosted': {
    why: 'The cloud driver needs Buildx 0.37 or later, and the image of 29.7.2 has 0.36.1. That this one has it could not be confirmed: docker buildx version shows it.',
    sources: cite('docker-build-cloud', 'docker-cli-image', 'dind-public-pins'),
    confidence: 'low',
  },
  'env-buildx-builder-hosted': {
    why: 'buildx takes the builder of this name, which the first step connects.',
    sources: cite('docker-build-cloud'),
    confidence: 'medium',
  },
  'env-docker-config-hosted': {
    why: 'Two logins lie here: that of the service and that of your registry. The service gets the second one for the push.',
    sources: cite('docker-build-cloud-ci'),
  },
  'resources-client-hosted': {
    why: 'The client sends the build context and waits.',
    sources: cite('k8s-resources', 'k8s-ephemeral-storage'),
  },
  'mount-hosted-token': {
    why: 'User name and token as files. Code in this container can read them and build at your expense.',
    sources: cite('docker-build-cloud-ci'),
  },
  'volume-hosted-token': {
    why: 'Readable for the group, because the user of the steps is not its owner.',
    sources: cite('k8s-volumes'),
  },
  'fs-group-token': {
    why: 'Files of a Secret belong to root and to this group.',
    sources: cite('k8s-security-context'),
  },
  'step-hosted': {
    why: 'The service keeps the layers of all builds, so no cache is named. A build ends after 90 minutes.',
    sources: cite('docker-build-cloud', 'docker-build-cloud-ci'),
  },
  'step-hosted-platforms': {
    why: 'The service has builders of both architectures, so nothing is emulated. It keeps the layers of all builds.',
    sources: cite('docker-build-cloud', 'docker-build-cloud-ci'),
  },
  'container-oc': {
    why: 'oc sends the checkout; the platform starts the build pod. This container has a token and no other right.',
    sources: cite('openshift-builds'),
  },
  'container-oc-shipwright': {
    why: 'oc is a client for any Kubernetes. It creates one object and looks how it ends.',
    sources: cite('shipwright-build'),
  },
  'image-oc': {
    why: 'A tag that public repositories use; not pulled by us.',
    sources: cite('openshift-builds'),
    confidence: 'medium',
  },
  'resources-client-builds': {
    why: 'The client sends a request and waits.',
    sources: cite('k8s-resources'),
  },
  'env-build-config': {
    why: 'The object beside the pod.',
    sources: cite('openshift-builds'),
  },
  'env-shipwright-build': {
    why: 'The object beside the pod, in the namespace of the builds.',
    sources: cite('shipwright-build'),
  },
  'build-config': {
    why: 'An object of OpenShift. Its pods run under the account builder of the namespace, with rights that the platform gives them and no user has.',
    sources: cite('openshift-builds'),
    confidence: 'medium',
  },
  'build-config-source': {
    why: 'Binary: the content comes with the command that starts the build, so nothing is cloned.',
    sources: cite('openshift-builds'),
  },
  'build-config-strategy': {
    why: 'Built by the platform’s Buildah.',
    sources: cite('openshift-builds'),
    confidence: 'medium',
  },
  'build-config-output': {
    why: 'The tag is fixed here; the digest of each build stands in its status. The login is a Secret that the job cannot read.',
    sources: cite('openshift-builds'),
  },
  'build-config-resources': {
    why: 'The build counts in this namespace, not in the agent.',
    sources: cite('openshift-builds', 'k8s-resources'),
  },
  'step-openshift-build': {
    why: 'The command ends when the build ends, and fails when it fails.',
    sources: cite('openshift-builds'),
  },
  'shipwright-object': {
    why: 'An object of Shipwright, in the namespace of the builds: its pods need what level restricted forbids, so they are apart from the jobs.',
    sources: cite('shipwright-build'),
  },
  'shipwright-source': {
    why: 'The build clones this repository. Changes that the job made to its checkout are not in it.',
    sources: cite('shipwright-build'),
  },
  'shipwright-strategy': {
    why: 'A strategy that an administrator has installed. This one, rootless BuildKit, needs a namespace at level privileged.',
    sources: cite('shipwright-build'),
  },
  'shipwright-output': {
    why: 'Each run names its own tag. The login is a Secret that the job cannot read.',
    sources: cite('shipwright-build'),
  },
  'shipwright-retention': {
    why: 'Ended runs are removed, a failed one after three days.',
    sources: cite('shipwright-build'),
  },
  'step-shipwright': {
    why: 'The run is named after the number of this job. Its log is in its own pod.',
    sources: cite('shipwright-build'),
  },
  'step-shipwright-platforms': {
    why: 'The strategy buildkit takes the architectures as a parameter and emulates what the node is not.',
    sources: cite('shipwright-build'),
    confidence: 'medium',
  },
};
