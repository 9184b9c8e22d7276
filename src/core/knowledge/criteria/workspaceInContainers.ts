import type { Rating, Variant } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

const ratings: Readonly<Record<Variant['daemon'], Rating>> = { own: 'good', node: 'bad', none: 'none' };

export const workspaceInContainers: Criterion = {
  id: 'workspace-in-containers',
  title: 'Checkout in those containers',
  note: 'docker run -v "$WORKSPACE"',
  group: 'capability',
  reads: ['workspace'],
  weight: ({ possible, origin }) =>
    origin.workspace === 'open' ? 1 : possible.workspace.includes('docker-run') ? 3 : 0,
  rate: ({ daemon }) => ratings[daemon],
  sources: cite('observed-node', 'dood-bind-paths'),
  changed: [],
};
