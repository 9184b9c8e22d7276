import type { Approach } from '../../model/approach';
import { noPodUserNamespace, privilegedInNamespaceRefused } from '../blockers';
import { besideCredentials, buildsOnly } from '../builderReasons';
import { cite } from '../cite';
import { openMetadata, sharedLayers, sharesNoCache } from '../conditions';

export const buildkitUserns: Approach<'buildkit-userns'> = {
  id: 'buildkit-userns',
  title: 'BuildKit in a user namespace',
  subtitle: 'in the pod, root there and nobody on the node',
  group: 'daemonless',
  covers: ['build-image'],
  uncovered: buildsOnly,
  variants: [
    {
      id: 'buildkit-userns/daemonless',
      title: 'One builder for one build',
      inTitle: 'one builder for one build',
      daemon: 'none',
      builder: 'buildctl',
      wall: 'user-namespace',
      level: 'privileged',
      privileged: 'steps',
      callers: 'none',
      evidence: 'upstream',
      blockers: [...privilegedInNamespaceRefused, ...noPodUserNamespace],
      discouraged: [],
      reasons: [
        {
          tone: 'good',
          say: 'Root in the pod is nobody on the node: node root needs a kernel bug, although the container is privileged.',
          risks: ['privileged-container'],
          sources: cite('k8s-userns', 'buildkit-userns-example'),
        },
        {
          tone: 'good',
          say: 'The whole of BuildKit works, with a sandbox for the processes of each step: nothing is switched off as in rootless mode.',
          sources: cite('buildkit-userns-example', 'buildkit-rootless'),
          confidence: 'medium',
        },
        {
          tone: 'partly',
          say: 'Pod Security sees the privileged flag, not the user namespace: the namespace must be at level privileged.',
          risks: ['privileged-container', 'namespace-policy-downgraded'],
          sources: cite('k8s-psa-code', 'observed-apiserver'),
        },
        {
          tone: 'partly',
          say: 'The version of Kubernetes does not show whether nodes can do it: a managed cluster at 1.34 refused such pods.',
          sources: cite('openchoreo-aks', 'k8s-userns'),
          confidence: 'medium',
        },
        besideCredentials,
      ],
      risks: [
        'privileged-container',
        'namespace-policy-downgraded',
        'credentials-readable-by-build',
        'floating-image-tag',
        'unapproved-registry-pulls',
        'build-time-code-execution',
      ],
      risksWhen: [{ risk: 'cache-lost-with-pod', when: sharesNoCache }, sharedLayers, openMetadata],
      price: ({ context, certain }) => {
        if (context !== 'D')
          return 'The price: the whole namespace must allow privileged pods, with or without a user namespace, and the registry login lies beside the build.';
        return certain
          ? 'The price: code of anybody runs next to your registry login, with the kernel’s user namespace as its only wall.'
          : 'The price: the registry login lies beside the build, with the kernel’s user namespace as the only wall; if your jobs run code of anybody, that is little.';
      },
      options: {},
      reads: ['jobs', 'cache', 'registryCache', 'architectures', 'ci'],
      sources: cite('buildkit-userns-example', 'k8s-userns'),
      changed: [],
    },
  ],
  sources: cite('buildkit-userns-example', 'k8s-userns', 'buildkit-readme'),
  changed: [],
};
