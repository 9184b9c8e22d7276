import type { CriterionRule } from '../../model/criterion';

export const dockerOnNode: CriterionRule = {
  id: 'docker-on-node',
  reads: [],
  inPairs: 'worse',
  weight: () => 1,
  rate: ({ daemon }) => (daemon === 'node' ? 'bad' : 'good'),
};
