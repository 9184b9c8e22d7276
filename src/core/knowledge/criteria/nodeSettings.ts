import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const nodeSettings: Criterion = {
  id: 'node-settings',
  title: 'Node settings that it needs',
  group: 'place',
  weight: ({ possible }) => (possible.nodeChanges.includes('none') ? 1 : 0),
  rate: (ref) => (ref.startsWith('buildkit') || ref === 'dind-sidecar/rootless' ? 'partly' : 'good'),
  sources: cite('buildkit-rootless'),
  changed: [],
};
