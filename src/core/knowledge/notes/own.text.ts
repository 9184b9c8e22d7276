import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { ownNotes } from './own';

/** Why each line is there, in whole sentences, and where that comes from. */
export const ownWhys: { readonly [N in keyof typeof ownNotes]: NoteText } = {
  'image-own': {
    why: 'You chose this image: nobody here has read or run it. It needs what the official one has, the entrypoint of the daemon or the docker CLI and a shell. Client and daemon should have one version.',
    sources: cite('dind-entrypoint', 'docker-cli-image'),
  },
  'image-pull-secrets': {
    why: 'Secrets of the pod’s own namespace with the login of a registry. The kubelet pulls the images of the pod with them; no container sees them, and docker in the pod does not use them.',
    sources: cite('k8s-images'),
  },
  'node-selector-own': {
    why: 'The pod runs on nodes with all of these labels, and stays Pending where there is none.',
    sources: cite('k8s-labels'),
  },
  'tolerations-own': {
    why: 'Nodes with these taints admit the pod. A toleration alone draws it to no node: a label does.',
    sources: cite('k8s-labels'),
  },
  'volume-own': {
    why: 'You asked for this volume: it has to exist in the namespace of the pod, or the pod does not start. A claim that is ReadWriteOnce keeps all pods that mount it on one node.',
    sources: cite('k8s-volumes'),
  },
  'mount-own': {
    why: 'Mounted where steps run, and at the same path in the daemon, which looks for the directories of docker run in its own file system. Code of a build can read it.',
    sources: cite('k8s-volumes', 'moby-daemon'),
  },
};
