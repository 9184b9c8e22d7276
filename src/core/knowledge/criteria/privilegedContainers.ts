import type { CriterionRule } from '../../model/criterion';

export const privilegedContainers: CriterionRule = {
  id: 'privileged-containers',
  reads: [],
  inPairs: 'worse',
  weight: () => 1,
  rate: ({ daemon, privileged, wall }) => {
    // The node's socket gives the power of the flag without it.
    if (privileged === 'none') return daemon === 'node' ? 'partly' : 'good';
    return privileged === 'steps' && wall === 'none' ? 'bad' : 'partly';
  },
};
