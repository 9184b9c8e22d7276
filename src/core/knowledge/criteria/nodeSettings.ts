import type { Criterion } from '../../model/criterion';
import { needsUserNamespaces } from '../blockers';
import { cite } from '../cite';

export const nodeSettings: Criterion = {
  id: 'node-settings',
  title: 'Node settings that it needs',
  group: 'place',
  reads: ['nodeChanges'],
  weight: ({ possible }) => (possible.nodeChanges.includes('none') ? 1 : 0),
  rate: (variant) => (needsUserNamespaces(variant) ? 'partly' : 'good'),
  sources: cite('buildkit-rootless'),
  changed: [],
};
