import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const ownVolume: Mitigation = {
  id: 'own-volume',
  title: 'A volume for one pod alone',
  says: 'An emptyDir, or a claim with ReadWriteOncePod. What builds should share goes into a registry cache, not into a directory of the node.',
  residual: ['cache-lost-with-pod'],
  sources: cite('moby-data-root', 'k8s-pvc', 'docker-buildx-cache'),
  changed: [],
};
