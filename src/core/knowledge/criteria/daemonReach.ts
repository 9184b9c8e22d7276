import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { toolOf, type Tool } from '../tools';

/** On a loopback port it is every container of the pod, which is asked below. */
const ratings: Readonly<Record<Variant['callers'], Rating>> = {
  none: 'none',
  'own-process': 'partly',
  holders: 'good',
  pod: 'bad',
  network: 'bad',
  node: 'bad',
};

/** What is called over a network, or answers with pods: who may call it does not stand in the pod alone. */
const elsewhere: Readonly<Partial<Record<Tool, Rating>>> = {
  'remote-daemon': 'partly',
  kubedock: 'partly',
  'buildkit-service': 'partly',
  buildx: 'partly',
  cloud: 'partly',
  platform: 'good',
};

export const daemonReach: CriterionRule = {
  id: 'daemon-reach',
  reads: ['trust', 'tenancy', 'ci', 'jobs'],
  ratedBy: ['ci', 'jobs'],
  inPairs: 'worse',
  weight: ({ trust }) => (trust.context === 'A' ? 1 : 2),
  rate: (variant, { possible, members }) => {
    const other = elsewhere[toolOf(variant)];
    if (other !== undefined) return other;
    if (variant.callers !== 'pod') return ratings[variant.callers];
    const several = possible.ci.includes('jenkins') || members.jobs.testcontainers !== 'no';
    return several ? 'bad' : 'good';
  },
};
