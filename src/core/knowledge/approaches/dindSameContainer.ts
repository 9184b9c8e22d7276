import type { Approach } from '../../model/approach';
import { cite } from '../cite';
import { privilegedRefused } from '../blockers';

export const dindSameContainer: Approach = {
  id: 'dind-same-container',
  title: 'Docker in Docker',
  subtitle: 'engine and steps in one container',
  group: 'daemon',
  covers: ['build-image', 'run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'],
  variants: [
    {
      id: 'dind-same-container/default',
      title: 'Engine and steps in one container',
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
      ],
      risksWhen: [
        {
          risk: 'credentials-readable-by-build',
          when: { question: 'jobs', has: ['build-image'] },
        },
        {
          risk: 'cache-lost-with-pod',
          when: {
            all: [
              { question: 'cache', is: ['shared'] },
              { question: 'registryCache', is: ['no'] },
              { question: 'jobs', has: ['build-image'] },
            ],
          },
        },
      ],
      price: (context) =>
        context === 'D'
          ? 'The price: anybody whose code a job runs is root on the node at once.'
          : 'The price: every step of a job is root on its node, without any step in between.',
      options: {},
      reads: ['jobs', 'workspace', 'cache', 'registryCache', 'architectures', 'ci'],
      sources: cite('docker-image-docs', 'dind-entrypoint'),
      changed: [],
    },
  ],
  sources: cite('docker-image-docs', 'dind-entrypoint'),
  changed: [],
};
