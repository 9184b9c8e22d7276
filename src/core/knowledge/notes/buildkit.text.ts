import type { Why } from '../../model/note';
import type { buildkitNotes } from './buildkit';

/** Why each line is there, in whole sentences. */
export const buildkitWhys: { readonly [N in keyof typeof buildkitNotes]: Why } = {
  'container-buildkit':
    'buildctl-daemonless.sh starts a builder for one build and stops it after. Nothing listens for others. It builds; it cannot run containers.',
  'image-buildkit':
    'The rootless image, exact version. The last one that was read in source; newer ones exist. A digest would pin the content too.',
  'env-buildkitd-flags':
    'Without a pod user namespace /proc stays masked and a process sandbox cannot be set up. The price: a RUN step can signal, maybe trace, processes of the builder in this container.',
  'env-buildctl-retries':
    'The script gives up after about two seconds by default; on a slow node the builder needs longer.',
  'env-docker-config-buildkit':
    'buildctl reads the registry login here. RUN steps have their own root filesystem, yet they run in the same container as the same user: while a build runs, treat the token as readable.',
  'security-context-buildkit':
    'No privileged flag, no root, no capability beyond those that a runtime gives anyway. It opts out of two profiles, and Pod Security baseline forbids exactly that: rootless is not restricted.',
  'security-context-buildkit-default':
    'No profile is named, so baseline admits the pod. It starts only where the kubelet sets no default seccomp profile and no AppArmor confines containers. In Jenkins the option for restricted agents must be off: it fills in a profile. Derived from the rules, not run by us.',
  'buildkit-user': 'The image knows this user; another one needs a rebuilt image.',
  'buildkit-escalation':
    'newuidmap and newgidmap must be able to gain what maps the users of the build. With false the builder does not start; this is why no Dockerfile builder passes level restricted.',
  'buildkit-capabilities':
    'newuidmap and newgidmap use these two. Every runtime gives them by default; written out, the Jenkins option for restricted agents does not take them away. Pod Security baseline allows both.',
  'buildkit-seccomp':
    'The runtime’s default profile forbids the calls that make a user namespace. Pod Security baseline refuses this line.',
  'buildkit-apparmor':
    'On Ubuntu, Debian, Container-Optimized OS and Azure Linux the default profile forbids the mounts of a build. Where there is no AppArmor the line does nothing. A field since Kubernetes 1.30.',
  'buildkit-apparmor-annotation':
    'Before Kubernetes 1.30 the AppArmor profile is an annotation. Later versions have a field, and the annotation is deprecated.',
  'resources-buildkit':
    'The container is not privileged, so everything that a build starts stays inside its cgroup: the limits hold, and kubectl top shows the truth.',
  'mount-buildkit-state':
    'The builder’s state. Container-Optimized OS mounts the image’s own volume without the rights that a build needs, so it gets an emptyDir.',
  'mount-docker-config-buildkit': 'Where the login for the push is written.',
  'volume-buildkit-state':
    'Layers of this build, bounded, gone with the pod. A shared layer cache belongs in the registry.',
};
