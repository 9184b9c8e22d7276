import type { Approach, Blocker, Reason, Variant } from '../../model/approach';
import { cite } from '../cite';
import { noUnprivilegedUserNamespaces } from '../blockers';

const noPrivileged: Reason = {
  tone: 'good',
  say: 'No container is privileged and nothing listens: node root needs a kernel bug.',
  sources: cite('buildkit-rootless', 'buildkit-k8s-examples'),
};

const limitsHold: Reason = {
  tone: 'good',
  say: 'Limits hold and kubectl top is right: a build counts where it runs.',
  sources: cite('containerd-cgroupns'),
};

const besideCredentials: Reason = {
  tone: 'partly',
  say: 'The registry login lies in the container that runs the build.',
  risks: ['credentials-readable-by-build'],
  sources: cite('buildkit-rootless', 'owasp-cicd'),
};

/** No field for AppArmor and no annotation: the node must confine nothing. */
const appArmorNodes: Blocker = {
  id: 'apparmor-confines-build',
  when: { question: 'nodeOs', is: ['ubuntu-24.04', 'ubuntu-older', 'debian', 'cos'] },
  say: 'AppArmor on your nodes confines every container that does not opt out, and a build cannot mount then.',
  whoCanChange: 'whoever chooses the node image: one without AppArmor, such as Amazon Linux 2023',
  sources: cite('k8s-apparmor', 'buildkit-k8s-examples'),
};

const coldCache: NonNullable<Variant['risksWhen']>[number] = {
  risk: 'cache-lost-with-pod',
  when: {
    all: [
      { question: 'cache', is: ['shared'] },
      { question: 'registryCache', is: ['no'] },
    ],
  },
};

export const buildkitRootless: Approach = {
  id: 'buildkit-rootless',
  title: 'BuildKit rootless',
  subtitle: 'in the pod, no daemon',
  group: 'daemonless',
  covers: ['build-image'],
  uncovered: {
    say: (environment) =>
      environment.members.jobs['existing-docker-scripts'] === 'yes'
        ? 'Your scripts call the docker CLI, and BuildKit brings no daemon for it.'
        : 'It builds only; your jobs run containers.',
    sources: cite('buildkit-readme'),
  },
  variants: [
    {
      id: 'buildkit-rootless/unconfined',
      title: 'Unconfined profiles',
      blockers: [
        {
          id: 'unconfined-refused',
          when: { question: 'podSecurity', is: ['baseline', 'restricted'] },
          say: 'Your namespace refuses unconfined seccomp and AppArmor profiles, and a rootless build needs both.',
          whoCanChange: 'whoever sets the Pod Security label of the namespace',
          sources: cite('k8s-psa-code', 'observed-apiserver'),
        },
        ...noUnprivilegedUserNamespaces,
      ],
      discouraged: [],
      reasons: [
        noPrivileged,
        {
          tone: 'partly',
          say: 'It opts out of seccomp and AppArmor, so the namespace must be at level privileged: rootless is not restricted.',
          risks: ['builder-unconfined-profiles', 'namespace-policy-downgraded'],
          sources: cite('k8s-psa-code', 'buildkit-k8s-examples'),
        },
        limitsHold,
        besideCredentials,
      ],
      risks: [
        'namespace-policy-downgraded',
        'builder-unconfined-profiles',
        'credentials-readable-by-build',
        'floating-image-tag',
      ],
      risksWhen: [coldCache],
      price: (context) =>
        context === 'D'
          ? 'The price: code of anybody runs next to your registry login, with the kernel as its only wall.'
          : 'The price: the whole namespace must allow unconfined pods, and the registry login lies beside the build.',
      options: {},
      reads: ['jobs', 'cache', 'registryCache', 'architectures', 'ci', 'kubernetes'],
      sources: cite('buildkit-rootless', 'buildkit-k8s-examples'),
      changed: [],
    },
    {
      id: 'buildkit-rootless/default-profiles',
      title: 'Default profiles',
      blockers: [
        {
          id: 'escalation-refused',
          when: { question: 'podSecurity', is: ['restricted'] },
          say: 'Your namespace refuses privilege escalation, and newuidmap needs it: no Dockerfile builder passes restricted.',
          whoCanChange: 'whoever sets the Pod Security label of the namespace',
          sources: cite('k8s-psa-code', 'buildkit-rootless', 'shipwright-buildkit'),
        },
        {
          id: 'default-seccomp-on-autopilot',
          when: { question: 'platform', is: ['gke-autopilot', 'openshift', 'microshift'] },
          say: 'This platform sets a seccomp profile on every container, and the build needs calls that it forbids.',
          whoCanChange: 'whoever decides on which platform CI runs',
          sources: cite('gke-autopilot', 'openshift-scc'),
          confidence: 'medium',
        },
        appArmorNodes,
        ...noUnprivilegedUserNamespaces,
      ],
      discouraged: [
        {
          when: { not: { question: 'podSecurity', is: ['restricted'] } },
          say: 'The price: it starts only where the kubelet sets no seccomp profile by default. No pod field shows that, and we have not run it: try it first.',
          sources: cite('k8s-psa-code', 'buildkit-rootless'),
          confidence: 'medium',
        },
      ],
      reasons: [
        noPrivileged,
        {
          tone: 'good',
          say: 'It names no unconfined profile, so a baseline namespace admits it.',
          sources: cite('k8s-psa-code', 'observed-apiserver'),
        },
        {
          tone: 'partly',
          say: 'It rests on the kubelet setting seccompDefault being off, which is its default.',
          sources: cite('k8s-seccomp', 'buildkit-rootless'),
          confidence: 'medium',
        },
        besideCredentials,
      ],
      risks: ['builder-unconfined-profiles', 'credentials-readable-by-build', 'floating-image-tag'],
      risksWhen: [coldCache],
      price: () =>
        'The price: it starts only where the kubelet sets no seccomp profile by default, and the registry login lies beside the build.',
      options: { profiles: 'default' },
      reads: ['jobs', 'cache', 'registryCache', 'architectures', 'ci'],
      sources: cite('buildkit-rootless', 'k8s-psa-code'),
      confidence: 'medium',
      changed: [],
    },
  ],
  sources: cite('buildkit-rootless', 'buildkit-k8s-examples', 'buildkit-readme'),
  changed: [],
};
