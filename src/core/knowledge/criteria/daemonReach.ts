import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { approachIdOf, type ApproachId } from '../approaches';

/** On a loopback port it is every container of the pod, which is asked below. */
const ratings: Readonly<Record<ApproachId, Rating>> = {
  'dind-same-container': 'partly',
  'docker-socket': 'bad',
  'dind-sidecar': 'good',
  'buildkit-rootless': 'none',
};

export const daemonReach: CriterionRule = {
  id: 'daemon-reach',
  reads: ['trust', 'tenancy', 'ci', 'jobs'],
  weight: ({ trust }) => (trust.context === 'A' ? 1 : 2),
  rate: (variant, { possible, members }) => {
    if (variant.options['transport'] !== 'loopback') return ratings[approachIdOf(variant)];
    const several = possible.ci.includes('jenkins') || members.jobs.testcontainers !== 'no';
    return several ? 'bad' : 'good';
  },
};
