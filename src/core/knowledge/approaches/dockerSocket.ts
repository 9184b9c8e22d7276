import type { Approach } from '../../model/approach';
import { cite } from '../cite';
import { kubernetesRemovals } from '../kubernetesMinors';
import { runtimeName } from '../blockers';

export const dockerSocket: Approach = {
  id: 'docker-socket',
  title: 'Docker out of Docker',
  subtitle: 'the node’s socket',
  group: 'daemon',
  covers: ['build-image', 'run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'],
  variants: [
    {
      id: 'docker-socket/default',
      title: 'The node’s socket, mounted',
      blockers: [
        {
          id: 'no-docker-on-node',
          when: { question: 'runtime', is: ['containerd', 'cri-o'] },
          say: (environment) =>
            `Your nodes run ${runtimeName(environment)}, so there is no Docker socket to mount.`,
          whoCanChange: 'nobody, on current platforms: Docker as a runtime left Kubernetes with 1.24',
          sources: cite('k8s-dockershim', 'observed-node'),
        },
        {
          id: 'host-path-refused',
          when: { question: 'podSecurity', is: ['baseline', 'restricted'] },
          say: 'Your namespace refuses hostPath volumes, and the socket is one.',
          whoCanChange: 'whoever sets the Pod Security label of the namespace',
          sources: cite('k8s-psa-code', 'observed-apiserver'),
        },
        {
          id: 'host-path-refused-by-platform',
          when: { question: 'platform', is: ['eks-fargate'] },
          say: 'EKS on Fargate has no node whose socket could be mounted.',
          whoCanChange: 'whoever decides on which nodes CI runs',
          sources: cite('eks-fargate'),
        },
        {
          id: 'workspace-not-on-node',
          when: {
            all: [
              { question: 'workspace', is: ['docker-run'] },
              {
                question: 'jobs',
                has: ['run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'],
              },
            ],
          },
          say: 'Your containers need the checkout, and the node’s daemon looks for its path on the node: they would start with an empty directory.',
          whoCanChange: 'whoever writes the pipelines: docker build needs no mount, docker run -v does',
          sources: cite('dood-bind-paths', 'observed-node'),
        },
      ],
      discouraged: [],
      reasons: [
        {
          tone: 'bad',
          say: 'Whoever holds the socket commands the node and the containers of every team on it. The pod only looks harmless.',
          risks: ['docker-socket-mount'],
          sources: cite('docker-socket-access', 'k8s-runtime-socket'),
        },
        {
          tone: 'bad',
          say: 'What it starts runs beside the pods: no limits, no quota, no policy, and it stays when the pod goes.',
          sources: cite('kubelet-foreign'),
        },
        {
          tone: 'bad',
          when: { minor: { below: kubernetesRemovals.dockershim.gone } },
          say: 'An upgrade to Kubernetes 1.24 takes the socket away.',
          sources: cite('k8s-dockershim'),
        },
        {
          tone: 'good',
          say: 'No daemon to start, and the node’s layer cache is warm.',
          sources: cite('docker-socket-access'),
        },
      ],
      risks: [
        'docker-socket-mount',
        'namespace-policy-downgraded',
        'docker-api-audit-blind-spot',
        'floating-image-tag',
      ],
      price: () =>
        'The price: whoever runs code in a job is root on the node, and over the containers of everybody else there.',
      options: {},
      reads: ['jobs', 'workspace', 'cache', 'registryCache', 'architectures', 'ci'],
      sources: cite('docker-socket-access', 'k8s-dockershim'),
      changed: [],
    },
  ],
  sources: cite('docker-socket-access', 'k8s-dockershim', 'cri-dockerd'),
  changed: [],
};
