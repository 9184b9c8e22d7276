import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const twoDaemons: Symptom = {
  id: 'two-daemons-one-store',
  title: 'error while opening volume store metadata database: timeout',
  also: [
    'waiting for response from boltdb open',
    'failed to start containerd: timeout waiting for containerd to start',
  ],
  cause: 'Two daemons share one layer store, and the first holds its lock.',
  fix: 'Give each daemon a volume of its own.',
  risks: ['shared-docker-data-root'],
  sources: cite('thread-argo-1426', 'thread-arc-847', 'thread-moby-31600', 'observed-node'),
  changed: [],
};
