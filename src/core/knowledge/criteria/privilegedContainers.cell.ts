import type { Cell, CellSource, CriterionAbout, CriterionRow, ManifestFacts } from '../../model/criterion';
import { cite } from '../cite';

function without({ hostPaths, beside }: ManifestFacts, mountsSocket: boolean): Cell {
  const other = beside.find(({ privileged }) => privileged.length > 0);
  if (mountsSocket)
    return {
      rating: 'partly',
      word: 'None',
      phrase: 'hostPath instead',
      text: 'No container has the flag, and the mounted socket gives the same power to whoever holds it.',
      sources: cite('docker-socket-access'),
    };
  if (other)
    return {
      rating: 'partly',
      word: 'Beside the agent',
      phrase: other.object,
      text: `No container of the agent has the flag; ${other.object} starts pods that have it.`,
      risks: ['privileged-container'],
      sources: cite('buildkit-k8s-examples'),
    };
  return {
    rating: 'good',
    word: 'None',
    text:
      hostPaths.length > 0
        ? 'No container has the flag.'
        : 'No container has the flag, and no directory of the node is mounted.',
    sources: cite('docker-image-docs', 'buildkit-k8s-examples'),
  };
}

const walled: Readonly<Record<ManifestFacts['isolation'], string>> = {
  none: '',
  'user-namespace': 'The flag holds inside the pod’s user namespace: its root is nobody on the node.',
  gvisor: 'The flag holds inside the sandbox.',
  kata: 'The flag holds inside the virtual machine, if the handler keeps the node’s devices out of it.',
  sysbox: 'Sysbox refuses the flag.',
};

const cell: CellSource = {
  from: 'manifest',
  of: (facts, _, { daemon }) => {
    const { privileged, steps, isolation } = facts;
    if (privileged.length === 0) return without(facts, daemon === 'node');
    const inSteps = privileged.some((name) => steps.includes(name));
    const which = inSteps
      ? 'The privileged container is the one in which the steps of a job run.'
      : 'Only the container of the daemon or builder is privileged; the steps run beside it, without rights of their own.';
    return {
      rating: inSteps && isolation === 'none' ? 'bad' : 'partly',
      word: inSteps ? 'Where steps run' : 'The daemon only',
      phrase: isolation === 'none' ? privileged.join(', ') : 'behind a wall',
      text: isolation === 'none' ? which : `${which} ${walled[isolation]}`,
      risks: ['privileged-container'],
      sources: cite('docker-image-docs', 'observed-node'),
    };
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Privileged containers',
  group: 'security',
  sources: cite('docker-image-docs'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
