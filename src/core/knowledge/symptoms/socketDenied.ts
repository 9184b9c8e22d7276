import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const socketDenied: Symptom = {
  id: 'permission-denied-socket',
  title: 'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
  cause:
    'The user of the client is not in the group that owns the socket; the number of that group counts, not its name.',
  fix: 'Give the pod the number as a supplemental group: 2375 for a sidecar, the node’s own number for its socket.',
  risks: ['docker-group-is-root'],
  sources: cite('thread-arc-174', 'thread-arc-2490', 'thread-runner-image-227', 'thread-gcp-cd-83'),
  changed: [],
};
