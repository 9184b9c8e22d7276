import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const doks: Platform = {
  id: 'doks',
  title: 'DigitalOcean DOKS',
  fixes: [],
  confidence: 'low',
  sources: cite('k8s-dockershim'),
  changed: [],
};
