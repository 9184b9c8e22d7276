import type { Approach } from '../../model/approach';
import { privilegedRefused } from '../blockers';
import { cite } from '../cite';
import { buildsImages, coldCache, openMetadata, sharedCaches, sharedNode, wideNetworks } from '../conditions';

export const dindSameContainer: Approach<'dind-same-container'> = {
  id: 'dind-same-container',
  title: 'Docker in Docker',
  subtitle: 'engine and steps in one container',
  group: 'daemon',
  covers: ['build-image', 'run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'],
  variants: [
    {
      id: 'dind-same-container/default',
      title: 'Engine and steps in one container',
      inTitle: 'engine and steps in one container',
      daemon: 'own',
      builder: 'docker',
      wall: 'none',
      level: 'privileged',
      privileged: 'steps',
      callers: 'own-process',
      evidence: 'run',
      blockers: privilegedRefused,
      discouraged: [],
      reasons: [
        {
          tone: 'bad',
          say: 'Every step runs as root in the privileged container: there is no step between a job and the node.',
          risks: ['privileged-container'],
          sources: cite('docker-image-docs', 'observed-node'),
        },
        {
          tone: 'bad',
          when: buildsImages,
          say: 'The registry login lies in the container that runs the build.',
          risks: ['credentials-readable-by-build'],
          sources: cite('owasp-cicd'),
        },
        {
          tone: 'good',
          say: 'Client, daemon and checkout share one filesystem, so every docker command and every path works.',
          sources: cite('dood-bind-paths'),
        },
      ],
      risks: [
        'privileged-container',
        'namespace-policy-downgraded',
        'docker-api-audit-blind-spot',
        'limits-bypassed-by-nested-containers',
        'floating-image-tag',
        'unapproved-registry-pulls',
      ],
      risksWhen: [
        { risk: 'credentials-readable-by-build', when: buildsImages },
        {
          // Steps are root here, and so is what they start on the checkout; the agent is not.
          risk: 'workspace-root-owned-files',
          when: {
            all: [
              { question: 'ci', is: ['jenkins'] },
              {
                any: [
                  { question: 'jobs', has: ['testcontainers'] },
                  {
                    all: [
                      { question: 'jobs', has: ['run-containers'] },
                      { question: 'workspace', is: ['docker-run'] },
                    ],
                  },
                ],
              },
            ],
          },
        },
        coldCache,
        sharedCaches,
        sharedNode,
        openMetadata,
        wideNetworks,
      ],
      price: ({ context, certain }) => {
        if (context !== 'D')
          return 'The price: every step of a job is root on its node, without any step in between.';
        return certain
          ? 'The price: anybody whose code a job runs is root on the node at once.'
          : 'The price: every step of a job is root on its node; if your jobs run code of anybody, anybody is.';
      },
      options: {},
      reads: ['jobs', 'workspace', 'cache', 'registryCache', 'architectures', 'ci'],
      sources: cite('docker-image-docs', 'dind-entrypoint'),
      changed: [],
    },
  ],
  sources: cite('docker-image-docs', 'dind-entrypoint'),
  changed: [],
};
