import type { Variant } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cellFor } from '../cellFor';
import { cite } from '../cite';

const cells: Readonly<Partial<Record<Variant['daemon'], CellText>>> = {
  own: {
    word: 'Not by default',
    phrase: 'nested containers escape the limits',
    text: 'On cgroup v2 a privileged daemon starts its containers outside the pod. Seen on a node: a pod limited to 600Mi whose nested container used 700 MiB while the kubelet reported 74 MB. The option “Limits for nested containers” closes it.',
    risks: ['limits-bypassed-by-nested-containers'],
    sources: cite('observed-node', 'moby-cgroup', 'containerd-cgroupns'),
  },
  node: {
    word: 'No',
    phrase: 'outside every pod',
    text: 'Containers of the node’s daemon belong to no pod: no requests, no limits, no quota, no eviction, and they outlive the pod.',
    sources: cite('kubelet-foreign'),
  },
  none: {
    word: 'Yes',
    phrase: 'the container’s own limits',
    text: 'The container is not privileged, so what a build starts stays inside its cgroup.',
    sources: cite('containerd-cgroupns'),
  },
};

const rootless: CellText = {
  word: 'The pod’s, not theirs',
  phrase: 'docker run --memory is ignored',
  text: 'A rootless daemon cannot create cgroups here, so nested containers stay in the pod’s own; limits for single containers are silently ignored.',
  sources: cite('observed-node', 'docker-rootless'),
  confidence: 'medium',
};

const cell: CellSource = {
  from: 'record',
  of: ({ daemon, options }) => (options['image'] === 'rootless' ? rootless : cellFor(cells, daemon)),
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Limits hold, the scheduler sees the load',
  group: 'everyday',
  sources: cite('observed-node', 'moby-cgroup', 'kubelet-foreign'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
