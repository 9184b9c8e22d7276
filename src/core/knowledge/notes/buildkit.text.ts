import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { buildkitNotes } from './buildkit';

/** Why each line is there, in whole sentences, and where that comes from. */
export const buildkitWhys: { readonly [N in keyof typeof buildkitNotes]: NoteText } = {
  'container-buildkit': {
    why: 'buildctl-daemonless.sh starts a builder for one build and stops it after. Nothing listens for others. It builds; it cannot run containers.',
    sources: cite('buildctl-daemonless', 'buildkit-rootless'),
  },
  'image-buildkit': {
    why: 'The rootless image, exact version. The last one that was read in source; newer ones exist. A digest would pin the content too.',
    sources: cite('buildkit-rootless', 'shipwright-buildkit'),
  },
  'env-buildkitd-flags': {
    why: 'Without a pod user namespace /proc stays masked and a process sandbox cannot be set up. The price: a RUN step can signal, maybe trace, processes of the builder in this container.',
    sources: cite('buildkit-rootless'),
  },
  'env-buildctl-retries': {
    why: 'The script gives up after about two seconds by default; on a slow node the builder needs longer.',
    sources: cite('buildctl-daemonless'),
  },
  'env-docker-config-buildkit': {
    why: 'buildctl reads the registry login here. RUN steps have their own root filesystem, yet they run in the same container as the same user: while a build runs, treat the token as readable.',
    sources: cite('buildkit-readme', 'buildkit-rootless'),
    confidence: 'medium',
  },
  'security-context-buildkit': {
    why: 'No privileged flag, no root, no capability beyond those that a runtime gives anyway. It opts out of two profiles, and Pod Security baseline forbids exactly that: rootless is not restricted.',
    sources: cite('buildkit-k8s-examples', 'k8s-psa-code', 'observed-apiserver'),
  },
  'security-context-buildkit-default': {
    why: 'No profile is named, so baseline admits the pod. It starts only where the kubelet sets no default seccomp profile and no AppArmor confines containers. In Jenkins the option for restricted agents must be off: it fills in a profile. Derived from the rules, not run by us.',
    sources: cite('k8s-psa-code', 'buildkit-rootless'),
    confidence: 'medium',
  },
  'buildkit-user': {
    why: 'The image knows this user; another one needs a rebuilt image.',
    sources: cite('buildkit-k8s-examples'),
  },
  'buildkit-escalation': {
    why: 'newuidmap and newgidmap must be able to gain what maps the users of the build. With false the builder does not start; this is why no Dockerfile builder passes level restricted.',
    sources: cite('buildkit-rootless', 'shipwright-buildkit'),
  },
  'buildkit-capabilities': {
    why: 'newuidmap and newgidmap use these two. Every runtime gives them by default; written out, the Jenkins option for restricted agents does not take them away. Pod Security baseline allows both.',
    sources: cite('buildkit-rootless', 'shipwright-buildkit', 'jenkins-restricted'),
  },
  'buildkit-seccomp': {
    why: 'The runtime’s default profile forbids the calls that make a user namespace. Pod Security baseline refuses this line.',
    sources: cite('buildkit-k8s-examples', 'k8s-psa-code'),
  },
  'buildkit-apparmor': {
    why: 'On Ubuntu, Debian, Container-Optimized OS and Azure Linux the default profile forbids the mounts of a build. Where there is no AppArmor the line does nothing. A field since Kubernetes 1.30.',
    sources: cite('buildkit-k8s-examples', 'k8s-apparmor'),
  },
  'buildkit-apparmor-annotation': {
    why: 'Before Kubernetes 1.30 the AppArmor profile is an annotation. Later versions have a field, and the annotation is deprecated.',
    sources: cite('k8s-apparmor', 'buildkit-k8s-examples'),
  },
  'resources-buildkit': {
    why: 'The container is not privileged, so everything that a build starts stays inside its cgroup: the limits hold, and kubectl top shows the truth.',
    sources: cite('containerd-cgroupns', 'k8s-resources'),
  },
  'mount-buildkit-state': {
    why: 'The builder’s state. Container-Optimized OS mounts the image’s own volume without the rights that a build needs, so it gets an emptyDir.',
    sources: cite('buildkit-rootless', 'buildkit-k8s-examples'),
  },
  'mount-docker-config-buildkit': {
    why: 'Where the login for the push is written.',
    sources: cite('buildkit-readme'),
  },
  'volume-buildkit-state': {
    why: 'Layers of this build, bounded, gone with the pod. A shared layer cache belongs in the registry.',
    sources: cite('k8s-ephemeral-storage'),
  },
  'host-users-build': {
    why: 'The pod gets users of its own: root in it is an ordinary number on the node. Since Kubernetes 1.33 a pod that asks for this gets it or does not start. Nodes need Linux 6.3, containerd 2.0 or CRI-O 1.25, and every volume a file system that can map users: NFS cannot.',
    sources: cite('k8s-userns', 'containerd-userns'),
  },
  'container-buildkit-userns': {
    why: 'buildctl-daemonless.sh starts a builder for one build and stops it after. Nothing listens for others. It builds; it cannot run containers.',
    sources: cite('buildctl-daemonless', 'buildkit-userns-example'),
  },
  'image-buildkit-root': {
    why: 'The ordinary image, not the rootless one: the ids that the rootless image hands out lie outside those that a pod gets. Exact version, the last one that was read in source. A digest would pin the content too.',
    sources: cite('buildkit-userns-example', 'k8s-userns'),
    confidence: 'medium',
  },
  'security-context-buildkit-userns': {
    why: 'Upstream’s own example has the same two lines and calls them not really privileged. Pod Security reads the flag alone, so the namespace must allow it; a policy of yours can ask for hostUsers false beside it.',
    sources: cite('buildkit-userns-example', 'k8s-psa-code'),
  },
  'privileged-userns': {
    why: 'Gives the builder its mounts and namespaces inside the user namespace of the pod. Without hostUsers false above it, this line would be root on the node.',
    sources: cite('buildkit-userns-example', 'k8s-userns'),
  },
  'root-userns': {
    why: 'BuildKit wants to be root where it works. On the node it is a number without rights.',
    sources: cite('buildkit-userns-example', 'k8s-userns'),
  },
  'resources-buildkit-userns': {
    why: 'What a build needs in memory and on disk. Whether the memory limit also holds for the steps of a build was not run by us: in a user namespace BuildKit may not leave its cgroup.',
    sources: cite('k8s-resources', 'containerd-cgroupns'),
    confidence: 'low',
  },
  'mount-buildkit-state-root': {
    why: 'The builder’s state lies on a volume, so that its layers do not lie on those of its own container.',
    sources: cite('buildkit-rootless', 'buildkit-userns-example'),
  },
};
