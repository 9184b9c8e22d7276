import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { buildahNotes } from './buildah';

/** Why each line is there, in whole sentences, and where that comes from. */
export const buildahWhys: { readonly [N in keyof typeof buildahNotes]: NoteText } = {
  'container-buildah': {
    why: 'Buildah runs for the time of a command, without a daemon. It builds; it cannot serve docker commands.',
    sources: cite('buildah-build', 'observed-buildah'),
  },
  'container-buildah-root': {
    why: 'Buildah runs for the time of a command, without a daemon. It makes a user namespace itself, because root here lacks the rights for mounts.',
    sources: cite('buildah-build', 'observed-buildah'),
  },
  'image-buildah': {
    why: 'Exact version. Other versions exist; this is the one that we ran in such pods. A digest would pin the content too.',
    sources: cite('observed-buildah', 'shipwright-buildah'),
  },
  'env-buildah-isolation': {
    why: 'The default of the image, written out: a RUN step gets a root directory of its own and shares network, processes and limits with the container. Other ways of isolation need far more rights.',
    sources: cite('buildah-build', 'buildah-image'),
  },
  'env-storage-overlay': {
    why: 'Overlay needs rights for mounts in the user namespace, and a directory that is no overlay itself: both are here.',
    sources: cite('observed-buildah', 'buildah-build'),
  },
  'env-storage-vfs': {
    why: 'Overlay needs rights that this container lacks. vfs copies the whole image for every layer: large images need much disk and time.',
    sources: cite('observed-buildah', 'buildah-build'),
  },
  'env-registry-auth': {
    why: 'Buildah reads the registry login here. RUN steps share its container: while a build runs, treat the token as readable.',
    sources: cite('buildah-build', 'owasp-cicd'),
  },
  'security-context-buildah': {
    why: 'Without the two opt-outs the first RUN fails wherever AppArmor is on or the kubelet sets a seccomp profile. Pod Security baseline refuses them. At level baseline this manifest leaves both out.',
    sources: cite('observed-buildah', 'k8s-psa-code'),
  },
  'security-context-buildah-default': {
    why: 'No profile is named, so baseline admits the pod. It starts only where the kubelet sets no default seccomp profile and no AppArmor confines containers. In Jenkins the option for restricted agents must be off: it fills in a profile.',
    sources: cite('observed-buildah', 'k8s-psa-code', 'jenkins-restricted'),
  },
  'buildah-user': {
    why: 'User build of the image. Its second ids are 1 to 65535, which fit into what a pod with a user namespace gets.',
    sources: cite('buildah-image', 'observed-buildah'),
  },
  'buildah-root': {
    why: 'The other user of the image has ids that only a pod with a user namespace can hold. Root here is root on the node without its dangerous rights: a bug in the kernel is between.',
    sources: cite('shipwright-buildah', 'observed-buildah'),
    confidence: 'medium',
  },
  'buildah-escalation': {
    why: 'newuidmap and newgidmap gain what maps the users of a build; their files must carry that right. With false the build stops at once; this is why no Dockerfile builder passes level restricted.',
    sources: cite('observed-buildah', 'buildah-unprivileged'),
  },
  'buildah-escalation-root': {
    why: 'The field is written out so that no policy and no Jenkins option fills it in. With false it was not run.',
    sources: cite('observed-buildah'),
  },
  'buildah-capabilities': {
    why: 'Everything is dropped but the two that map users. Pod Security baseline allows both.',
    sources: cite('observed-buildah', 'buildah-unprivileged'),
  },
  'buildah-capabilities-root': {
    why: 'The usual capabilities of a container and SETFCAP, which images with file capabilities need. Pod Security baseline allows all of them.',
    sources: cite('shipwright-buildah', 'observed-buildah'),
  },
  'buildah-fs-group': {
    why: 'Volumes get group 1000, so that the user of the build can write them. The pod was run with it.',
    sources: cite('observed-buildah', 'k8s-security-context'),
  },
  'resources-buildah': {
    why: 'The container is not privileged and a step shares its cgroup, so the limits hold for everything that a build starts.',
    sources: cite('buildah-build', 'containerd-cgroupns'),
  },
  'mount-buildah-storage-user': {
    why: 'Where Buildah keeps layers for this user. Overlay cannot lie on the overlay of the container.',
    sources: cite('observed-buildah', 'buildah-build'),
  },
  'mount-buildah-storage-root': {
    why: 'Where Buildah keeps layers for root.',
    sources: cite('observed-buildah', 'buildah-build'),
  },
  'mount-docker-config-buildah': {
    why: 'Where the login for the push is written.',
    sources: cite('buildah-build'),
  },
  'volume-buildah-storage': {
    why: 'Layers of this build, bounded, gone with the pod. A shared layer cache belongs in the registry.',
    sources: cite('k8s-ephemeral-storage'),
  },
  'volume-buildah-storage-vfs': {
    why: 'Every layer is a full copy of the image here: an image of 1 GiB with ten layers takes about 10 GiB. Bounded, gone with the pod; raise it for large images.',
    sources: cite('k8s-ephemeral-storage', 'buildah-build'),
  },
};
