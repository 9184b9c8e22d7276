import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const oke: Platform = {
  id: 'oke',
  title: 'Oracle OKE',
  fixes: [],
  confidence: 'low',
  sources: cite('k8s-dockershim'),
  changed: [],
};
