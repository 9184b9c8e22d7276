import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { serviceNotes } from './service';

/** Why each line is there, in whole sentences, and where that comes from. */
export const serviceWhys: { readonly [N in keyof typeof serviceNotes]: NoteText } = {
  'stateful-set': {
    why: 'A StatefulSet, because the builder keeps its layers on a disk of its own. Apply this file once, not for every job.',
    sources: cite('buildkit-service-example'),
  },
  'builder-metadata': {
    why: 'How the Service and you find the builder.',
    sources: cite('buildkit-service-example'),
  },
  'builder-namespace': {
    why: 'The builder opts out of two profiles, which only level privileged admits. In a namespace of its own that concerns nobody else, and the agents stay at restricted.',
    sources: cite('k8s-psa-code', 'buildkit-k8s-examples'),
  },
  'builder-spec': {
    why: 'Enforcement of Pod Security refuses pods, not this object: where the namespace is at baseline the object is accepted and no pod appears.',
    sources: cite('k8s-psa-labels'),
  },
  'service-name': {
    why: 'A StatefulSet names the Service that its pods belong to.',
    sources: cite('buildkit-service-example'),
  },
  'one-builder': {
    why: 'Each builder has a cache of its own. With more of them clients must choose the same one for the same image, or share a cache in the registry.',
    sources: cite('buildkit-service-example'),
  },
  'builder-selector': {
    why: 'The labels of the pods that belong to this object.',
    sources: cite('k8s-labels'),
  },
  'builder-template': {
    why: 'What runs in the namespace of the builder.',
    sources: cite('buildkit-service-example'),
  },
  'builder-labels': {
    why: 'The Service and the StatefulSet find the pod by this label.',
    sources: cite('k8s-labels'),
  },
  'no-token-builder': {
    why: 'The builder never talks to the Kubernetes API, and its steps run the code of all jobs.',
    sources: cite('k8s-service-accounts'),
  },
  'grace-period-builder': {
    why: 'How long the builder has after SIGTERM before it is killed. A build that is running then fails.',
    sources: cite('k8s-pod-lifecycle'),
  },
  'builder-pod-user': {
    why: 'The user of the rootless image, for everything in the pod.',
    sources: cite('buildkit-k8s-examples', 'k8s-security-context'),
  },
  'builder-fs-group': {
    why: 'A new disk belongs to root; with this the builder may write it.',
    sources: cite('k8s-security-context'),
  },
  'builder-fs-group-policy': {
    why: 'Without this line every start would change group and mode of all files below, those inside layers too. With it that happens only while the top of the disk has another group. Not run by us.',
    sources: cite('k8s-security-context'),
    confidence: 'medium',
  },
  'container-buildkitd': {
    why: 'One daemon for all clients. A build that breaks out of its step is in the builder of everybody: run one for each level of trust.',
    sources: cite('buildkit-service-example', 'buildkit-readme'),
  },
  'image-buildkitd': {
    why: 'The rootless image, exact version, the same as that of the clients. The last one that was read in source; newer ones exist.',
    sources: cite('buildkit-rootless', 'shipwright-buildkit'),
  },
  'args-buildkitd': {
    why: 'The entrypoint of the rootless image starts buildkitd in a user namespace and passes these on.',
    sources: cite('buildkit-service-example', 'buildkit-rootless'),
  },
  'args-buildkitd-own-socket': {
    why: 'A socket inside the container, which only the probe uses.',
    sources: cite('buildkit-service-example'),
  },
  'args-buildkitd-port': {
    why: 'Open on the pod’s address. The three lines below close it for everybody without a certificate; without them every pod, and every RUN step, could drive the builder.',
    sources: cite('buildkit-service-example', 'buildkit-readme'),
  },
  'args-buildkitd-tls': {
    why: 'The builder shows its certificate and asks clients for one of the same CA. All clients with one are equal: there are no roles.',
    sources: cite('buildkit-service-example', 'buildkit-readme'),
  },
  'args-buildkitd-sandbox': {
    why: 'Without a pod user namespace /proc stays masked and a process sandbox cannot be set up. The price: a RUN step can signal, maybe trace, processes of the builder.',
    sources: cite('buildkit-rootless'),
  },
  'port-buildkitd': {
    why: 'The Service refers to the port by this name.',
    sources: cite('k8s-api'),
  },
  'readiness-buildkitd': {
    why: 'Until buildctl gets an answer the Service sends nobody here. There is no liveness probe: a busy builder would be killed with all its builds.',
    sources: cite('buildkit-service-example', 'k8s-probes'),
  },
  'resources-buildkitd': {
    why: 'The builds of all jobs share this. The container is not privileged, so the limits hold for every step. Layers lie on the claim and do not count as ephemeral-storage.',
    sources: cite('k8s-resources', 'containerd-cgroupns'),
  },
  'mount-buildkitd-state': {
    why: 'Where the rootless builder keeps its layers: on the claim below, which outlives the pod.',
    sources: cite('buildkit-service-example', 'buildkit-rootless'),
  },
  'mount-buildkitd-certs': {
    why: 'The builder’s own certificate and key, and the CA.',
    sources: cite('buildkit-service-example'),
  },
  'volume-buildkitd-certs': {
    why: 'The commands of the preparation make this Secret with ca.pem, cert.pem and key.pem.',
    sources: cite('buildkit-service-example'),
  },
  'builder-claim': {
    why: 'Every pod of the StatefulSet gets a claim of its own: two builders must never share one directory. The layers of all builds stay on it.',
    sources: cite('k8s-pvc', 'buildkit-service-example'),
  },
  'claim-one-node': {
    why: 'Mounted on one node at a time. Layers need a disk: network file systems such as NFS do not serve.',
    sources: cite('k8s-pvc'),
  },
  'claim-size': {
    why: 'BuildKit clears old layers by itself when its disk gets full.',
    sources: cite('buildkit-readme'),
    confidence: 'medium',
  },
  'builder-service': {
    why: 'An ordinary Service: with one builder there is nothing to choose, and its name is the one in the certificate.',
    sources: cite('buildkit-service-example'),
  },
  'builder-service-metadata': {
    why: 'Name and namespace make the address that clients call. Change them and the certificate has to be made again.',
    sources: cite('buildkit-service-example'),
  },
  'builder-service-spec': {
    why: 'The type is the default one: nothing outside the cluster reaches it.',
    sources: cite('k8s-api'),
  },
  'builder-service-selector': {
    why: 'The label of the pod template.',
    sources: cite('k8s-labels'),
  },
  'builder-service-port': {
    why: 'The port by the name that it has in the container.',
    sources: cite('buildkit-service-example'),
  },
  'container-buildctl': {
    why: 'The client of the builder. It has no rights: level restricted admits it. The checkout is sent to the builder, so no volume is shared.',
    sources: cite('buildkit-readme', 'k8s-psa-code'),
  },
  'image-buildctl': {
    why: 'The image of the builder has the client too. Nothing of it runs as a builder here.',
    sources: cite('buildkit-rootless', 'buildkit-service-example'),
  },
  'env-buildkit-host': {
    why: 'Name and port of the Service. The host name must stand in the certificate of the builder.',
    sources: cite('buildkit-service-example'),
  },
  'env-docker-config-client': {
    why: 'The registry login is written here. The client hands it to the builder for the push; RUN steps run in another pod and cannot read the file.',
    sources: cite('buildkit-readme'),
  },
  'resources-builder-client': {
    why: 'The client sends the checkout and waits. The build counts in the builder’s pod.',
    sources: cite('k8s-resources', 'k8s-ephemeral-storage'),
  },
  'mount-client-certs': {
    why: 'Whoever reads this key can use the builder. The agent and other containers do not mount it.',
    sources: cite('buildkit-service-example'),
  },
  'mount-docker-config-client': {
    why: 'Where the login for the push is written.',
    sources: cite('buildkit-readme'),
  },
  'volume-client-certs': {
    why: 'The commands of the preparation make this Secret with ca.pem, cert.pem and key.pem in the namespace of the agents.',
    sources: cite('buildkit-service-example'),
  },
  'container-buildx': {
    why: 'The docker CLI without a daemon: buildx talks to the builder through the Kubernetes API. Level restricted admits it.',
    sources: cite('buildx-kubernetes', 'docker-cli-image'),
  },
  'image-buildx': {
    why: 'Pinned to the patch version; it brings buildx.',
    sources: cite('docker-cli-image'),
  },
  'env-buildx-builder': {
    why: 'All agents name the same builder, so all find the same Deployment in the builder’s namespace.',
    sources: cite('buildx-kubernetes'),
  },
  'buildx-role': {
    why: 'The calls that the driver makes once its builder runs, in the builder’s namespace alone.',
    sources: cite('buildx-kubernetes'),
  },
  'rule-deployments': {
    why: 'buildx looks for the Deployment of the builder. It may not make one: who may make pods in a namespace at level privileged can make privileged ones, and so become root on a node.',
    sources: cite('buildx-kubernetes', 'k8s-psa-code'),
  },
  'rule-pods': {
    why: 'buildx chooses one of them.',
    sources: cite('buildx-kubernetes'),
  },
  'rule-exec': {
    why: 'The build goes through an exec into the builder. The same right starts any command in it.',
    sources: cite('buildx-kubernetes'),
  },
};
