import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

/** On a loopback port it is every container of the pod, which is asked below. */
const ratings: Readonly<Record<Variant['callers'], Rating>> = {
  none: 'none',
  'own-process': 'partly',
  holders: 'good',
  pod: 'bad',
  network: 'bad',
  node: 'bad',
};

export const daemonReach: CriterionRule = {
  id: 'daemon-reach',
  reads: ['trust', 'tenancy', 'ci', 'jobs'],
  inPairs: 'worse',
  weight: ({ trust }) => (trust.context === 'A' ? 1 : 2),
  rate: ({ callers }, { possible, members }) => {
    if (callers !== 'pod') return ratings[callers];
    const several = possible.ci.includes('jenkins') || members.jobs.testcontainers !== 'no';
    return several ? 'bad' : 'good';
  },
};
