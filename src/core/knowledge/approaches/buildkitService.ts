import type { Approach, Discouraged, Variant } from '../../model/approach';
import { buildsOnly } from '../builderReasons';
import { cite } from '../cite';
import { always, openMetadata } from '../conditions';
import { osRestrictingUserNamespaces, osWithoutUserNamespaces } from '../nodeSystems';

/** Where no node of the cluster can run the builder. */
const nowhereForTheBuilder: readonly Discouraged[] = [
  {
    when: { question: 'platform', is: ['eks-fargate', 'eks-auto'] },
    say: 'The price: this platform has user namespaces off, so the builder needs nodes of another kind, or another cluster.',
    sources: cite('fargate-userns', 'eks-auto-userns', 'buildkit-rootless'),
    confidence: 'medium',
  },
  {
    when: { question: 'platform', is: ['gke-autopilot'] },
    say: 'The price: GKE Autopilot refuses the unconfined profiles of the builder in every namespace, so it needs another cluster.',
    sources: cite('gke-autopilot', 'buildkit-k8s-examples'),
    confidence: 'medium',
  },
  {
    when: {
      all: [
        { question: 'nodeOs', is: [...osWithoutUserNamespaces, ...osRestrictingUserNamespaces] },
        { question: 'nodeChanges', is: ['none'] },
      ],
    },
    say: 'The price: your nodes do not let an ordinary process make a user namespace and may not be changed, so the builder needs other nodes.',
    sources: cite('buildkit-rootless', 'bottlerocket-userns', 'talos-kspp'),
  },
  {
    when: { question: 'platform', is: ['openshift', 'microshift'] },
    say: 'The price: an administrator must grant the service account of the builder a security context constraint with user 1000 and unconfined profiles.',
    sources: cite('openshift-scc', 'buildkit-k8s-examples'),
    confidence: 'medium',
  },
];

const agentsRestricted: Variant['reasons'][number] = {
  tone: 'good',
  say: 'The agents pass level restricted: no profile, no capability and no root is needed where the pipeline runs.',
  sources: cite('k8s-psa-code', 'observed-apiserver'),
};

const warmCache: Variant['reasons'][number] = {
  tone: 'good',
  say: 'One builder keeps the layers of all builds: the warmest cache that there is, without a registry in between.',
  risks: ['cache-lost-with-pod'],
  sources: cite('buildkit-service-example', 'daemonless-survey'),
  confidence: 'medium',
};

const shared: Variant['reasons'][number] = {
  tone: 'bad',
  say: 'Every client of the builder is equal: all share its cache, and a build that breaks out of its step is in the builder of all. One builder for each level of trust.',
  sources: cite('buildkit-service-example', 'buildkit-readme'),
};

const elsewhere: Variant['reasons'][number] = {
  tone: 'partly',
  say: 'The work counts in the builder’s pod, not in the job’s, and somebody has to keep the builder running.',
  sources: cite('buildkit-service-example', 'k8s-resources'),
};

const common = {
  daemon: 'none',
  builder: 'buildkit-service',
  // RUN steps of a job run in the builder, which opts out of two profiles.
  wall: 'unprivileged',
  level: 'restricted',
  privileged: 'none',
  callers: 'none',
  evidence: 'upstream',
  blockers: [],
  changed: [],
} as const;

export const buildkitService: Approach<'buildkit-service'> = {
  id: 'buildkit-service',
  title: 'BuildKit service',
  subtitle: 'one builder for all, agents without rights',
  group: 'daemonless',
  covers: ['build-image'],
  uncovered: buildsOnly,
  variants: [
    {
      ...common,
      id: 'buildkit-service/mtls',
      title: 'Own builder, client certificates',
      inTitle: 'client certificates',
      discouraged: [
        ...nowhereForTheBuilder,
        {
          // Where all builds are to share layers, this is the way to do it.
          when: { not: { question: 'cache', is: ['shared'] } },
          say: 'The price: somebody makes a namespace at level privileged for the builder and keeps it running. No answer shows whether somebody can.',
          sources: cite('buildkit-service-example', 'k8s-psa-code'),
        },
      ],
      options: {},
      reasons: [
        agentsRestricted,
        warmCache,
        {
          tone: 'partly',
          say: 'Somebody makes a namespace at level privileged for the builder and keeps it running.',
          sources: cite('buildkit-service-example', 'k8s-psa-code'),
        },
        {
          tone: 'good',
          say: 'Only a client with a certificate can build; RUN steps hold none.',
          sources: cite('buildkit-service-example', 'buildkit-readme'),
        },
        elsewhere,
        shared,
      ],
      risks: [
        'builder-unconfined-profiles',
        'namespace-policy-downgraded',
        'cache-poisoning',
        'concurrent-builds-collide',
        'floating-image-tag',
        'unapproved-registry-pulls',
        'build-time-code-execution',
      ],
      risksWhen: [openMetadata],
      price: ({ context, certain }) => {
        if (context !== 'D')
          return 'The price: somebody runs a builder in a namespace at level privileged, and all its clients share it.';
        return certain
          ? 'The price: builds of anybody share one builder and its cache: a build that breaks out of its step is in the builder of all.'
          : 'The price: all clients share one builder and its cache; if your jobs run code of anybody, give those a builder of their own.';
      },
      reads: ['jobs', 'cache', 'registryCache', 'architectures', 'ci', 'kubernetes'],
      sources: cite('buildkit-service-example', 'buildkit-rootless', 'buildkit-readme'),
    },
    {
      ...common,
      id: 'buildkit-service/buildx-driver',
      tool: 'buildx',
      title: 'Builder of docker buildx',
      inTitle: 'builder of docker buildx',
      discouraged: [
        ...nowhereForTheBuilder,
        {
          when: always,
          say: 'The price: every job holds a token that commands the builder of all jobs, in a namespace at level privileged.',
          sources: cite('buildx-kubernetes', 'k8s-psa-code'),
        },
      ],
      options: { access: 'token' },
      reasons: [
        agentsRestricted,
        {
          tone: 'good',
          say: 'Pipelines keep the words of docker buildx, which finds the builder through the Kubernetes API: no certificates, no Service.',
          sources: cite('buildx-kubernetes'),
        },
        {
          tone: 'bad',
          say: 'The agents hold a Kubernetes token that may run commands in the builder: whoever reads it commands the builder.',
          risks: ['service-account-token-mounted'],
          sources: cite('buildx-kubernetes', 'k8s-service-accounts'),
        },
        {
          tone: 'partly',
          say: 'The layers of the builder last as long as its pod: a restart starts cold.',
          sources: cite('buildx-kubernetes'),
        },
        {
          tone: 'partly',
          say: 'A builder that buildx 0.36 or an older one made opts out of AppArmor by an annotation that newer Kubernetes may ignore.',
          sources: cite('buildx-kubernetes', 'buildx-apparmor', 'k8s-apparmor'),
          confidence: 'medium',
        },
        elsewhere,
        shared,
      ],
      risks: [
        'service-account-token-mounted',
        'builder-unconfined-profiles',
        'cache-poisoning',
        'concurrent-builds-collide',
        'floating-image-tag',
        'unapproved-registry-pulls',
        'build-time-code-execution',
      ],
      risksWhen: [openMetadata],
      price: ({ context, certain }) => {
        if (context !== 'D')
          return 'The price: every job holds a token that commands the builder of all jobs, in a namespace at level privileged.';
        return certain
          ? 'The price: code of anybody can read a token that commands the builder of all jobs.'
          : 'The price: every job holds a token that commands the builder of all jobs; if your jobs run code of anybody, anybody can read it.';
      },
      reads: ['jobs', 'cache', 'registryCache', 'architectures', 'ci'],
      sources: cite('buildx-kubernetes', 'docker-cli-image'),
    },
  ],
  sources: cite('buildkit-service-example', 'buildx-kubernetes', 'buildkit-readme'),
  changed: [],
};
