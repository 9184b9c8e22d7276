import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const daemonNotUp: Symptom = {
  id: 'cannot-connect-tcp',
  title: 'Cannot connect to the Docker daemon at tcp://localhost:2375. Is the docker daemon running?',
  also: ['dial tcp 127.0.0.1:2375: connect: connection refused'],
  cause:
    'The daemon is not up yet, or it serves TLS on 2376: without certificates it waits sixteen seconds before it opens 2375.',
  fix: 'Let docker info be the startup probe, and give client and daemon the same transport.',
  risks: ['daemon-not-ready'],
  sources: cite('thread-dind-170', 'thread-k3s-4789', 'thread-arc-787', 'thread-arc-3842', 'moby-daemon'),
  changed: [],
};
