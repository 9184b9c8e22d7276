import type { Approach } from '../../model/approach';
import { cite } from '../cite';
import { openMetadata, sharedPackages } from '../conditions';

export const podContainers: Approach<'pod-containers'> = {
  id: 'pod-containers',
  title: 'Pod containers',
  subtitle: 'one container for each tool, no Docker',
  group: 'daemonless',
  covers: ['run-containers'],
  uncovered: {
    id: 'job-not-covered',
    when: {
      question: 'jobs',
      has: ['build-image', 'compose', 'testcontainers', 'existing-docker-scripts'],
    },
    changes: 'jobs',
    say: ({ members: { jobs } }) =>
      jobs['build-image'] === 'yes'
        ? 'It runs tools and services; it builds no images.'
        : jobs.testcontainers === 'yes'
          ? 'Your tests start containers themselves, and a pod has those that it was started with.'
          : jobs['existing-docker-scripts'] === 'yes'
            ? 'Your scripts call the docker CLI, and there is none.'
            : 'A compose file needs docker compose; here you would write each of its services as a container of the pod.',
    whoCanChange: 'Whoever writes the pipelines can put a builder beside it.',
    sources: cite('jenkins-k8s-plugin', 'k8s-pod-lifecycle'),
  },
  variants: [
    {
      id: 'pod-containers/default',
      title: 'Tools and services in the agent pod',
      inTitle: 'tools and services in the agent pod',
      daemon: 'none',
      builder: 'none',
      wall: 'restricted',
      level: 'restricted',
      privileged: 'none',
      callers: 'none',
      evidence: 'upstream',
      blockers: [],
      discouraged: [],
      reasons: [
        {
          tone: 'good',
          say: 'No Docker at all: the pod has a container for each tool, and steps run in them. It passes Pod Security restricted.',
          sources: cite('jenkins-k8s-plugin', 'k8s-pss'),
        },
        {
          tone: 'good',
          say: 'Every container has the checkout at the same path, and what it writes there stays.',
          sources: cite('jenkins-workspace-volume', 'k8s-volumes'),
        },
        {
          tone: 'good',
          say: 'Kubernetes pulls the images, counts every limit and sees every process.',
          sources: cite('k8s-resources'),
        },
        {
          tone: 'partly',
          say: 'The set of containers is fixed when the pod starts, and all of them are reserved for its whole life.',
          sources: cite('k8s-pod-lifecycle', 'k8s-resources'),
        },
        {
          tone: 'partly',
          say: 'An image of a tool needs a shell, and must work as user 1000.',
          sources: cite('jenkins-k8s-plugin', 'jenkins-exec'),
        },
      ],
      risks: ['floating-image-tag'],
      risksWhen: [sharedPackages, openMetadata],
      price: ({ context, certain }) => {
        if (context !== 'D')
          return 'The price: the tools run on nodes of your cluster, with the kernel as their wall.';
        return certain
          ? 'The price: code of anybody runs on nodes of your cluster, with the kernel as its wall.'
          : 'The price: if your jobs run code of anybody, it runs on nodes of your cluster, with the kernel as its wall.';
      },
      options: {},
      reads: ['jobs', 'cache', 'ci', 'kubernetes'],
      sources: cite('jenkins-k8s-plugin'),
      changed: [],
    },
  ],
  sources: cite('jenkins-k8s-plugin'),
  changed: [],
};
