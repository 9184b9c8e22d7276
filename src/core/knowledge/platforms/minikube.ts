import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const minikube: Platform = {
  id: 'minikube',
  title: 'minikube',
  fixes: [],
  sources: cite('minikube-runtime'),
  changed: [],
};
