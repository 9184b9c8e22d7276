import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const pullRate: Symptom = {
  id: 'pull-rate-limit',
  title: 'toomanyrequests: You have reached your unauthenticated pull rate limit',
  cause:
    'The whole cluster pulls through one address, and imagePullSecrets of the pod do not count for what its daemon pulls.',
  fix: 'Put a login into config.json of DOCKER_CONFIG beside the imagePullSecrets, or give dockerd a --registry-mirror.',
  risks: [],
  sources: cite('thread-artifact-keeper-107', 'thread-arc-205'),
  changed: [],
};
