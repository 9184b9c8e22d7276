import type { Approach } from '../../model/approach';
import { hostPathRefused, runtimeName } from '../blockers';
import { cite } from '../cite';
import { openMetadata, runsContainers, sharedNode } from '../conditions';
import { goneSince } from '../kubernetesSince';

export const dockerSocket: Approach<'docker-socket'> = {
  id: 'docker-socket',
  title: 'Docker out of Docker',
  subtitle: 'the node’s socket',
  group: 'daemon',
  covers: ['build-image', 'run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'],
  variants: [
    {
      id: 'docker-socket/default',
      title: 'The node’s socket, mounted',
      inTitle: 'the node’s socket, mounted',
      daemon: 'node',
      builder: 'docker',
      wall: 'none',
      level: 'privileged',
      privileged: 'none',
      callers: 'node',
      evidence: 'partly-run',
      blockers: [
        {
          id: 'no-docker-on-node',
          when: { question: 'runtime', is: ['containerd', 'cri-o'] },
          changes: 'runtime',
          say: (environment) =>
            `Your nodes run ${runtimeName(environment)}, so there is no Docker socket to mount.`,
          whoCanChange:
            'Whoever installs the nodes can, with cri-dockerd; k3s --docker, MKE 3 and minikube run Docker too. The managed clusters of the three large clouds do not.',
          sources: cite('k8s-dockershim', 'observed-node', 'cri-dockerd', 'k3s-docker', 'minikube-runtime'),
        },
        ...hostPathRefused,
        {
          id: 'workspace-not-on-node',
          when: { all: [{ question: 'workspace', is: ['docker-run'] }, runsContainers] },
          changes: 'workspace',
          say: 'Your containers need the checkout, and the node’s daemon looks for its path on the node: with the pod’s own workspace volume they would start with an empty directory.',
          whoCanChange: 'Whoever writes the pipelines can: docker build needs no mount, docker run -v does.',
          sources: cite('dood-bind-paths', 'observed-node'),
        },
      ],
      discouraged: [],
      reasons: [
        {
          tone: 'bad',
          say: 'Whoever holds the socket commands the node and the containers of every team on it. The pod only looks harmless.',
          risks: ['docker-socket-mount', 'dood-cross-tenant-access'],
          sources: cite('docker-socket-access', 'k8s-runtime-socket'),
        },
        {
          tone: 'bad',
          say: 'What it starts runs beside the pods: no limits, no quota, no policy, and it stays when the pod goes.',
          risks: ['unmanaged-sibling-containers'],
          sources: cite('kubelet-foreign'),
        },
        {
          tone: 'bad',
          when: { minor: { below: goneSince.dockershim } },
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
        'missing-resource-limits',
        'unbounded-ephemeral-storage',
        'cache-poisoning',
        'unmanaged-sibling-containers',
        'dood-cross-tenant-access',
        'floating-image-tag',
        'concurrent-builds-collide',
        'unapproved-registry-pulls',
      ],
      risksWhen: [sharedNode, openMetadata],
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
