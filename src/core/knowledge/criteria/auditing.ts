import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { toolOf, type Tool } from '../tools';

/** What works where the audit log of this cluster does not reach, or serves so many that it does not say for whom. */
const elsewhere: Readonly<Partial<Record<Tool, Rating>>> = {
  'remote-daemon': 'bad',
  cloud: 'bad',
  'buildkit-service': 'partly',
  buildx: 'partly',
};

export const auditing: CriterionRule = {
  id: 'auditing',
  reads: ['trust', 'tenancy'],
  inPairs: 'worse',
  weight: ({ trust }) => (trust.context === 'C' || trust.context === 'D' ? 1 : 0),
  // A test holds the risks that are declared equal to those that stand in the manifest.
  rate: (variant) =>
    elsewhere[toolOf(variant)] ?? (variant.risks.includes('docker-api-audit-blind-spot') ? 'bad' : 'good'),
};
