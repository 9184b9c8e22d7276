import type { CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';

const cell: CellSource = {
  from: 'manifest',
  of: ({ privileged, hostPaths, reach }) => {
    if (privileged.length === 0) {
      const mounted = hostPaths.length > 0;
      return {
        rating: mounted ? 'partly' : 'good',
        word: 'None',
        ...(mounted && { phrase: 'hostPath instead' }),
        text: mounted
          ? 'No container has the flag, and the mounted socket gives the same power to whoever holds it.'
          : 'No container has the flag, and no directory of the node is mounted.',
        sources: cite('docker-socket-access', 'buildkit-k8s-examples'),
      };
    }
    const steps = reach.how === 'at-once';
    return {
      rating: steps ? 'bad' : 'partly',
      word: steps ? 'Where steps run' : 'The daemon only',
      phrase: privileged.join(', '),
      text: steps
        ? 'The privileged container is the one in which the steps of a job run.'
        : 'Only the daemon’s container is privileged; the steps run beside it, without rights of their own.',
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
