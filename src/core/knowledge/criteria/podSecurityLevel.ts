import type { CriterionRule } from '../../model/criterion';

export const podSecurityLevel: CriterionRule = {
  id: 'pod-security-level',
  reads: [],
  weight: () => 2,
  rate: ({ options }) => (options['profiles'] === 'default' ? 'partly' : 'bad'),
};
