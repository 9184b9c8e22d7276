import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const registryCache: Mitigation = {
  id: 'registry-cache',
  title: 'Keep layers in the registry',
  says: 'Builds read and write a cache reference. Give untrusted branches a reference of their own.',
  residual: [],
  onPlan: ({ environment }) =>
    environment.answers.registryCache === 'yes' ? undefined : { answers: { registryCache: 'yes' } },
  sources: cite('docker-buildx-cache', 'buildkit-readme'),
  changed: [],
};
