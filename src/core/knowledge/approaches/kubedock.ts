import type { Approach } from '../../model/approach';
import { cite } from '../cite';
import { openMetadata, sharedPackages } from '../conditions';
import { admittedEverywhere } from '../restrictedReasons';

export const kubedock: Approach<'kubedock'> = {
  id: 'kubedock',
  title: 'kubedock',
  subtitle: 'a Docker API that starts pods',
  group: 'daemonless',
  covers: ['run-containers', 'compose', 'testcontainers'],
  uncovered: {
    id: 'job-not-covered',
    when: { question: 'jobs', has: ['build-image', 'existing-docker-scripts'] },
    changes: 'jobs',
    say: ({ members }) =>
      members.jobs['build-image'] === 'yes'
        ? 'Its API answers a build with “not implemented”: it starts containers, it builds none.'
        : 'Your scripts may use all of the docker CLI, and this API knows a part of it.',
    whoCanChange:
      'Whoever writes the pipelines can put a builder beside it, and write the scripts for what the API knows.',
    sources: cite('kubedock'),
  },
  variants: [
    {
      id: 'kubedock/default',
      title: 'In the agent pod',
      inTitle: 'in the agent pod',
      daemon: 'pods',
      builder: 'none',
      wall: 'restricted',
      level: 'restricted',
      privileged: 'none',
      callers: 'none',
      evidence: 'upstream',
      blockers: [
        {
          id: 'volumes-not-written-back',
          when: {
            all: [
              { question: 'workspace', is: ['docker-run'] },
              { question: 'jobs', has: ['run-containers'] },
            ],
          },
          changes: 'workspace',
          say: 'Your containers work on the checkout, and kubedock copies it in and nothing back: what they write is lost.',
          whoCanChange:
            'Whoever writes the pipelines can run the tool in a container of the pod: it has the checkout.',
          sources: cite('kubedock'),
        },
      ],
      discouraged: [
        {
          when: { question: 'jobs', has: ['compose'] },
          say: 'The price: only plain compose files work: no build, TCP ports that the file names, and volumes that are copied in one way.',
          sources: cite('kubedock'),
        },
      ],
      reasons: [
        {
          tone: 'good',
          when: { question: 'jobs', has: ['testcontainers'] },
          say: 'Your tests stay as they are: each container that they ask for becomes a pod, with limits, quota and policy.',
          sources: cite('kubedock', 'testcontainers-config'),
        },
        admittedEverywhere,
        {
          tone: 'partly',
          say: 'What it starts must pass your namespace too. A template makes it restricted; an image that must start as root does not start then. We have not run it.',
          sources: cite('kubedock', 'k8s-pss'),
          confidence: 'medium',
        },
        {
          tone: 'bad',
          say: 'It holds a Kubernetes token that may create pods in the namespace and exec into any of them. Only its own container mounts the token; every container of the pod can call its API.',
          risks: ['service-account-token-mounted'],
          sources: cite('kubedock', 'k8s-rbac', 'k8s-projected'),
        },
        {
          tone: 'partly',
          say: 'Volumes are one-way copies, ports are TCP only, and each container takes as long as a pod takes to start.',
          sources: cite('kubedock'),
        },
      ],
      risks: ['service-account-token-mounted', 'floating-image-tag'],
      risksWhen: [
        {
          ...sharedPackages,
          when: { all: [sharedPackages.when, { question: 'jobs', has: ['testcontainers'] }] },
        },
        openMetadata,
      ],
      price: ({ context, certain }) => {
        if (context !== 'D')
          return 'The price: whoever controls a job starts pods in the namespace, as many as its quota allows.';
        return certain
          ? 'The price: code of anybody starts pods in your namespace, as many as its quota allows: give these jobs one of their own.'
          : 'The price: whoever controls a job starts pods in the namespace, as many as its quota allows; if your jobs run code of anybody, anybody does.';
      },
      options: {},
      reads: ['jobs', 'cache', 'ci', 'kubernetes'],
      sources: cite('kubedock', 'testcontainers-config'),
      changed: [],
    },
  ],
  sources: cite('kubedock'),
  changed: [],
};
