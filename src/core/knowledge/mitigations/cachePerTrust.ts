import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const cachePerTrust: Mitigation = {
  id: 'cache-per-trust',
  title: 'A cache for each level of trust',
  says: 'Protected branches write one reference, pull requests another one and may only read the first; cache mounts get the branch in their id. Build releases without a cache, or from the protected one.',
  residual: [],
  sources: cite('owasp-cicd', 'docker-buildx-cache'),
  changed: [],
};
