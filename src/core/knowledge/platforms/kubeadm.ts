import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const kubeadm: Platform = {
  id: 'kubeadm',
  title: 'kubeadm or own installation',
  fixes: [],
  sources: cite('cri-dockerd'),
  changed: [],
};
