import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const coldCache: Symptom = {
  id: 'every-build-starts-cold',
  title: 'Every build pulls its base images and builds every layer again',
  cause: 'The layer store lives as long as the pod, and one store cannot serve two daemons.',
  fix: 'Keep the cache in a registry with --cache-to and --cache-from, and leave /var/lib/docker to one daemon.',
  risks: ['cache-lost-with-pod'],
  sources: cite(
    'thread-moby-40196',
    'thread-moby-31600',
    'thread-argo-1446',
    'thread-arc-1362',
    'docker-buildx-cache',
  ),
  changed: [],
};
