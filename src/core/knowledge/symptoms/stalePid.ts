import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const stalePid: Symptom = {
  id: 'stale-docker-pid',
  title: 'failed to start daemon, ensure docker is not running or delete /var/run/docker.pid',
  cause:
    '/var/run outlived an earlier daemon, or an image of your own starts dockerd without the entrypoint that deletes the file.',
  fix: 'Do not keep /var/run on a volume, and leave the entrypoint of the image alone.',
  risks: ['custom-entrypoint-drops-safeguards'],
  sources: cite('thread-dind-104', 'thread-arc-4362'),
  changed: [],
};
