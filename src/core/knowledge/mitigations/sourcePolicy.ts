import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const sourcePolicy: Mitigation = {
  id: 'source-policy',
  title: 'Tell BuildKit which sources it may use',
  says: 'buildctl build --source-policy-file refuses a FROM that is not on your list. Whoever writes the pipeline can leave it out, so it guards against mistakes and foreign Dockerfiles, not against colleagues. A mirror enforces nothing.',
  residual: ['unapproved-registry-pulls'],
  sources: cite('buildkit-source-policy'),
  changed: [],
};
