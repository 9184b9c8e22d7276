import type { Rating, Variant } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

/** `bad` is at once or in one step: what can never be recommended for code of anybody on shared nodes. */
const ratings: Readonly<Record<Variant['daemon'], Rating>> = { own: 'bad', node: 'bad', none: 'partly' };

export const nodeRoot: Criterion = {
  id: 'node-root',
  title: 'A hostile job becomes node root',
  group: 'security',
  reads: ['trust', 'tenancy'],
  weight: ({ trust }) => (trust.context === 'A' ? 1 : 3),
  rate: ({ daemon }) => ratings[daemon],
  sources: cite('docker-socket-access', 'observed-node'),
  changed: [],
};
