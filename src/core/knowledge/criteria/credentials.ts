import type { CriterionRule } from '../../model/criterion';

const weights = { A: 0, B: 1, C: 1, D: 2 } as const;

export const credentials: CriterionRule = {
  id: 'credentials',
  reads: ['jobs', 'trust', 'tenancy'],
  ratedBy: ['jobs'],
  inPairs: 'worse',
  weight: ({ members, trust }) => (members.jobs['build-image'] === 'no' ? 0 : weights[trust.context]),
  rate: ({ builder, daemon, risks, risksWhen = [] }, { members }) => {
    if (builder === 'none' || members.jobs['build-image'] === 'no') return 'none';
    // A test holds the risks that are declared equal to those that stand in the manifest.
    const beside = [...risks, ...risksWhen.map(({ risk }) => risk)].includes('credentials-readable-by-build');
    if (beside) return 'bad';
    return daemon === 'node' ? 'partly' : 'good';
  },
};
