import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const nodeRoot: Criterion = {
  id: 'node-root',
  title: 'A hostile job becomes node root',
  group: 'security',
  weight: ({ trust }) => (trust.context === 'A' ? 1 : 3),
  rate: (ref) => (ref.startsWith('buildkit') ? 'partly' : 'bad'),
  sources: cite('docker-socket-access', 'observed-node'),
  changed: [],
};
