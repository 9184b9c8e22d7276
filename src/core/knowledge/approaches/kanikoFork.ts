import type { Approach } from '../../model/approach';
import { restrictedRefuses } from '../blockers';
import { kanikoBuildsOnly, kanikoCredentials, unprivilegedKaniko } from '../builderReasons';
import { cite } from '../cite';
import { openMetadata, sharedLayers, sharesNoCache } from '../conditions';

export const kanikoFork: Approach<'kaniko-fork'> = {
  id: 'kaniko-fork',
  title: 'Kaniko',
  subtitle: 'the maintained fork: in the pod, without a user namespace',
  group: 'daemonless',
  covers: ['build-image'],
  uncovered: kanikoBuildsOnly,
  variants: [
    {
      id: 'kaniko-fork/default',
      title: 'Executor in the pod',
      inTitle: 'executor in the pod',
      daemon: 'none',
      builder: 'kaniko',
      wall: 'unprivileged',
      level: 'baseline',
      privileged: 'none',
      callers: 'none',
      evidence: 'upstream',
      blockers: [
        restrictedRefuses(
          'containers that are root, and Kaniko unpacks images as root',
          cite('k8s-psa-code', 'kaniko-fork', 'shipwright-kaniko'),
        ),
        {
          id: 'one-architecture',
          when: { question: 'architectures', is: ['several'] },
          changes: 'architectures',
          say: 'Kaniko builds for the architecture of its node, and makes no image for several.',
          whoCanChange:
            'Whoever writes the pipelines can build once on a node of each architecture and join the images with another tool.',
          sources: cite('kaniko-fork'),
        },
      ],
      discouraged: [
        {
          when: { question: 'platform', is: ['openshift', 'microshift'] },
          say: 'The price: an administrator must grant the service account of the jobs a security context constraint that admits root and these capabilities.',
          sources: cite('openshift-scc', 'shipwright-kaniko'),
          confidence: 'medium',
        },
      ],
      reasons: [
        {
          tone: 'good',
          say: 'It needs no user namespace, no mount and no unconfined profile: a baseline namespace admits it, and every node runs it.',
          sources: cite('kaniko-fork', 'k8s-psa-code', 'observed-apiserver'),
        },
        unprivilegedKaniko,
        {
          tone: 'good',
          when: { question: 'platform', is: ['eks-fargate', 'gke-autopilot'] },
          say: 'It also runs where user namespaces are off and the seccomp profile cannot be left: Fargate and Autopilot.',
          sources: cite('kaniko-fargate', 'fargate-userns', 'gke-autopilot'),
          confidence: 'medium',
        },
        {
          tone: 'bad',
          say: 'RUN steps run in Kaniko’s own container, over its own files: nothing stands between them and the registry login.',
          risks: ['credentials-readable-by-build'],
          sources: cite('kaniko-fork'),
        },
        {
          tone: 'partly',
          say: 'Google archived Kaniko in 2025; this fork has releases every few weeks and few maintainers.',
          sources: cite('kaniko-archived', 'kaniko-fork'),
        },
        {
          tone: 'partly',
          say: 'It compares the whole file system after each step: with many files a build takes minutes more.',
          sources: cite('daemonless-survey', 'kaniko-fork'),
          confidence: 'medium',
        },
        kanikoCredentials,
      ],
      risks: [
        'credentials-readable-by-build',
        'floating-image-tag',
        'unapproved-registry-pulls',
        'build-time-code-execution',
      ],
      risksWhen: [{ risk: 'cache-lost-with-pod', when: sharesNoCache }, sharedLayers, openMetadata],
      price: ({ context, certain }) => {
        if (context !== 'D')
          return 'The price: RUN steps are root in the container that holds the registry login.';
        return certain
          ? 'The price: code of anybody is root in the container that holds your registry login.'
          : 'The price: RUN steps are root in the container that holds the registry login; if your jobs run code of anybody, anybody can read it.';
      },
      options: {},
      reads: ['jobs', 'cache', 'registryCache', 'ci'],
      sources: cite('kaniko-fork', 'shipwright-kaniko'),
      changed: [],
    },
  ],
  sources: cite('kaniko-fork', 'kaniko-archived', 'kaniko-image'),
  changed: [],
};
