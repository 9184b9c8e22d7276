import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const pushUnauthorized: Symptom = {
  id: 'push-unauthorized',
  title: 'no basic auth credentials',
  also: ['unauthorized: authentication required'],
  cause:
    'The client reads config.json of another home or another container; imagePullSecrets serve the kubelet only, and the key must be the registry as it is written, port and all.',
  fix: 'Set DOCKER_CONFIG in the container that pushes, to a directory whose config.json names exactly that registry.',
  risks: [],
  sources: cite('thread-moby-35684', 'thread-bitnami-13174'),
  changed: [],
};
