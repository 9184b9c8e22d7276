import type { CriterionRule } from '../../model/criterion';
import { needsUserNamespaces } from '../blockers';

export const nodeSettings: CriterionRule = {
  id: 'node-settings',
  reads: ['nodeChanges'],
  inPairs: 'worse',
  weight: ({ possible }) => (possible.nodeChanges.includes('none') ? 1 : 0),
  rate: (variant) => (needsUserNamespaces(variant) ? 'partly' : 'good'),
};
