import type { Approach } from '../../model/approach';
import {
  appArmorConfines,
  nodeSysctl,
  noUnprivilegedUserNamespaces,
  refuser,
  whoSetsLevel,
} from '../blockers';
import { besideCredentials, buildsOnly, limitsHold, noPrivileged } from '../builderReasons';
import { cite } from '../cite';
import { openMetadata, sharedLayers, sharesNoCache } from '../conditions';

export const buildkitRootless: Approach<'buildkit-rootless'> = {
  id: 'buildkit-rootless',
  title: 'BuildKit rootless',
  subtitle: 'in the pod, no daemon',
  group: 'daemonless',
  covers: ['build-image'],
  uncovered: buildsOnly,
  variants: [
    {
      id: 'buildkit-rootless/unconfined',
      title: 'Unconfined profiles',
      inTitle: 'unconfined profiles',
      daemon: 'none',
      builder: 'buildctl',
      wall: 'unprivileged',
      level: 'privileged',
      privileged: 'none',
      callers: 'none',
      evidence: 'upstream',
      blockers: [
        {
          id: 'unconfined-refused',
          when: { question: 'podSecurity', is: ['baseline', 'restricted'] },
          changes: 'podSecurity',
          say: (environment) =>
            `${refuser(environment)} refuses unconfined seccomp and AppArmor profiles, and a rootless build needs both.`,
          whoCanChange: whoSetsLevel,
          sources: cite('k8s-psa-code', 'observed-apiserver'),
        },
        ...noUnprivilegedUserNamespaces,
      ],
      discouraged: [],
      reasons: [
        noPrivileged,
        ...nodeSysctl,
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
        'unapproved-registry-pulls',
        'build-time-code-execution',
      ],
      risksWhen: [{ risk: 'cache-lost-with-pod', when: sharesNoCache }, sharedLayers, openMetadata],
      price: ({ context, certain }) => {
        if (context !== 'D')
          return 'The price: the whole namespace must allow unconfined pods, and the registry login lies beside the build.';
        return certain
          ? 'The price: code of anybody runs next to your registry login, with the kernel as its only wall.'
          : 'The price: the registry login lies beside the build, with the kernel as the only wall; if your jobs run code of anybody, that is little.';
      },
      options: {},
      reads: ['jobs', 'cache', 'registryCache', 'architectures', 'ci', 'kubernetes'],
      sources: cite('buildkit-rootless', 'buildkit-k8s-examples'),
      changed: [],
    },
    {
      id: 'buildkit-rootless/default-profiles',
      title: 'Default profiles',
      inTitle: 'default profiles',
      daemon: 'none',
      builder: 'buildctl',
      wall: 'unprivileged',
      level: 'baseline',
      privileged: 'none',
      callers: 'none',
      evidence: 'derived',
      blockers: [
        {
          id: 'escalation-refused',
          when: { question: 'podSecurity', is: ['restricted'] },
          changes: 'podSecurity',
          say: (environment) =>
            `${refuser(environment)} refuses privilege escalation, and newuidmap needs it: no Dockerfile builder passes restricted.`,
          whoCanChange: whoSetsLevel,
          sources: cite('k8s-psa-code', 'buildkit-rootless', 'shipwright-buildkit'),
        },
        {
          id: 'default-seccomp-on-autopilot',
          when: { question: 'platform', is: ['gke-autopilot', 'openshift', 'microshift'] },
          changes: 'platform',
          say: 'This platform sets a seccomp profile on every container, and the build needs calls that it forbids.',
          whoCanChange: 'Whoever decides on which platform CI runs can choose another one.',
          sources: cite('gke-autopilot', 'openshift-scc'),
          confidence: 'medium',
        },
        appArmorConfines,
        ...noUnprivilegedUserNamespaces,
      ],
      discouraged: [
        {
          when: { not: { question: 'podSecurity', is: ['restricted'] } },
          say: 'The price: it starts only where the kubelet sets no seccomp profile by default and where AppArmor confines nothing. No pod field shows that, and we have not run it: try it first.',
          sources: cite('k8s-psa-code', 'buildkit-rootless', 'k8s-apparmor'),
          confidence: 'medium',
        },
      ],
      reasons: [
        noPrivileged,
        ...nodeSysctl,
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
      risks: [
        'builder-unconfined-profiles',
        'credentials-readable-by-build',
        'floating-image-tag',
        'unapproved-registry-pulls',
        'build-time-code-execution',
      ],
      risksWhen: [{ risk: 'cache-lost-with-pod', when: sharesNoCache }, sharedLayers, openMetadata],
      price: () =>
        'The price: it starts only where the kubelet sets no seccomp profile by default and where AppArmor confines nothing, and the registry login lies beside the build.',
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
