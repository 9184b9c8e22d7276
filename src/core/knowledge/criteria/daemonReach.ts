import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const daemonReach: Criterion = {
  id: 'daemon-reach',
  title: 'Who can call the daemon',
  group: 'security',
  weight: ({ trust }) => (trust.context === 'A' ? 1 : 2),
  rate: (ref, { possible, members }) => {
    if (ref.startsWith('buildkit')) return 'none';
    if (ref.startsWith('docker-socket')) return 'bad';
    if (ref.startsWith('dind-same')) return 'partly';
    if (ref !== 'dind-sidecar/loopback') return 'good';
    const several = possible.ci.includes('jenkins') || members.jobs.testcontainers !== 'no';
    return several ? 'bad' : 'good';
  },
  sources: cite('docker-socket-access', 'observed-node'),
  changed: [],
};
