import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const workspaceInContainers: Criterion = {
  id: 'workspace-in-containers',
  title: 'Checkout in those containers',
  note: 'docker run -v "$WORKSPACE"',
  group: 'capability',
  weight: ({ possible, origin }) =>
    origin.workspace === 'open' ? 1 : possible.workspace.includes('docker-run') ? 3 : 0,
  rate: (ref) =>
    ref.startsWith('buildkit')
      ? 'none'
      : ref.startsWith('docker-socket')
        ? 'bad'
        : ref.startsWith('dind-same')
          ? 'good'
          : 'good',
  sources: cite('observed-node', 'dood-bind-paths'),
  changed: [],
};
