import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { each, languageBuilders, toolOf, type ByTool } from '../tools';

const outside: CellText = {
  word: 'Not by default',
  phrase: 'nested containers escape the limits',
  text: 'On cgroup v2 a privileged daemon starts its containers outside the pod. Seen on a node: a pod limited to 600Mi whose nested container used 700 MiB while the kubelet reported 74 MB. The option “Limits for nested containers” closes it.',
  risks: ['limits-bypassed-by-nested-containers'],
  sources: cite('observed-node', 'moby-cgroup', 'containerd-cgroupns'),
};

const inside: CellText = {
  word: 'Yes',
  phrase: 'the container’s own limits',
  text: 'The container is not privileged, so what a build starts stays inside its cgroup.',
  sources: cite('containerd-cgroupns'),
};

const service: CellText = {
  word: 'The builder’s',
  phrase: 'not the job’s',
  text: 'The builder’s pod has requests and limits, and Kubernetes sees its load. Which job caused it does not show, and one build can take what another needs.',
  sources: cite('buildkit-k8s-examples', 'containerd-cgroupns'),
};

const elsewhere = (text: string, source: 'docker-build-cloud' | 'docker-ssh'): CellText => ({
  word: 'Elsewhere',
  phrase: 'no load on the nodes',
  text,
  sources: cite(source),
  confidence: 'medium',
});

const cells: ByTool<CellText> = {
  dockerd: outside,
  'authz-plugin': outside,
  'dockerd-rootless': {
    word: 'The pod’s, not theirs',
    phrase: 'docker run --memory is ignored',
    text: 'A rootless daemon cannot create cgroups here, so nested containers stay in the pod’s own; limits for single containers are silently ignored.',
    sources: cite('observed-node', 'docker-rootless'),
    confidence: 'medium',
  },
  'dockerd-userns': {
    word: 'Yes',
    phrase: 'seen on a node',
    text: 'The daemon is not privileged and has a cgroup of its own that it may write: the limits of the pod held, and those of single containers too. It ran with crun.',
    sources: cite('observed-node', 'containerd-cgroupns'),
  },
  gvisor: {
    word: 'The sandbox’s',
    phrase: 'layers cost memory',
    text: 'All that runs inside counts as the pod’s, and the limits hold. Layers lie in memory, so a build needs much of it.',
    sources: cite('gvisor-gke'),
    confidence: 'medium',
  },
  kata: {
    word: 'The machine’s',
    phrase: 'plus its own share',
    text: 'The machine has the size that the pod’s limits give it, so nothing escapes. Each pod pays for a guest, and layers that lie in memory count too.',
    sources: cite('kata-docker'),
    confidence: 'medium',
  },
  sysbox: {
    word: 'Yes',
    phrase: 'the container’s own limits',
    text: 'The container is not privileged and has a cgroup of its own, in which nested containers stay.',
    sources: cite('sysbox', 'containerd-cgroupns'),
    confidence: 'medium',
  },
  'node-daemon': {
    word: 'No',
    phrase: 'outside every pod',
    text: 'Containers of the node’s daemon belong to no pod: no requests, no limits, no quota, no eviction, and they outlive the pod.',
    sources: cite('kubelet-foreign'),
  },
  'remote-daemon': elsewhere(
    'The load is on the other machine, which Kubernetes neither schedules nor limits. Jobs share it without shares.',
    'docker-ssh',
  ),
  buildctl: inside,
  buildah: inside,
  kaniko: inside,
  ...each(languageBuilders, {
    ...inside,
    text: 'The build is an ordinary process of an ordinary container, so its limits hold.',
  }),
  'buildctl-userns': {
    word: 'Not known',
    phrase: 'privileged in a user namespace',
    text: 'containerd gives a privileged container no cgroup namespace, so builds may land outside the pod’s cgroup as they do with a privileged daemon. We did not run it and found no answer.',
    sources: cite('containerd-cgroupns', 'buildkit-k8s-examples'),
    confidence: 'low',
  },
  'buildkit-service': service,
  buildx: { ...service, sources: cite('buildx-kubernetes', 'containerd-cgroupns') },
  cloud: elsewhere(
    'The load is on the vendor’s machines and on the vendor’s bill. Kubernetes sees neither.',
    'docker-build-cloud',
  ),
  platform: {
    word: 'The build pod’s',
    phrase: 'not the agent’s',
    text: 'Each build is a pod with limits of its own, which the build object or the platform sets.',
    sources: cite('openshift-builder'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'Yes',
    phrase: 'each container a pod',
    text: 'Each container of a test is a pod with requests and limits, so the scheduler and quotas see it.',
    sources: cite('kubedock'),
  },
  'pod-containers': {
    word: 'Yes',
    phrase: 'exactly, for the whole pod',
    text: 'Each container has requests and limits of its own. They are reserved from the start of the pod to its end, also for tools that run for a minute.',
    sources: cite('k8s-resources', 'jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Limits hold, the scheduler sees the load',
  group: 'everyday',
  sources: cite('observed-node', 'moby-cgroup', 'kubelet-foreign'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
