import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const oke: Platform = {
  id: 'oke',
  title: 'Oracle OKE',
  fixes: [
    {
      question: 'nodeOs',
      to: ['other'],
      isDefault: true,
      why: 'The node images of OKE are Oracle Linux, unless you bring your own.',
      sources: cite('oke-images'),
      confidence: 'medium',
    },
  ],
  confidence: 'low',
  sources: cite('k8s-dockershim'),
  changed: [],
};
