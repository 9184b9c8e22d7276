import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const groupNotFound: Symptom = {
  id: 'docker-group-not-found',
  title: 'could not change group /var/run/docker.sock to docker: group docker not found',
  cause: 'The image of the daemon has no group of that name, so the socket stays with the group root.',
  fix: 'It is a warning only; where the client does not run as root, give dockerd the number of a group with --group.',
  risks: [],
  sources: cite('thread-arc-174', 'thread-for-linux-1313'),
  changed: [],
};
