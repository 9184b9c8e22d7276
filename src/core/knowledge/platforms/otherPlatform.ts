import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const otherPlatform: Platform = {
  id: 'other',
  title: 'Another one',
  fixes: [],
  sources: cite('k8s-dockershim'),
  changed: [],
};
