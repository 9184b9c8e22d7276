import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const socketNoFile: Symptom = {
  id: 'socket-not-a-socket-file',
  title: 'MountVolume.SetUp failed: hostPath type check failed: /var/run/docker.sock is not a socket file',
  cause:
    'The node runs no Docker, so there is nothing to mount; without the type the pod starts and finds an empty directory.',
  fix: 'Give the pod a daemon of its own, or build without one.',
  risks: ['docker-socket-absent'],
  sources: cite('observed-node', 'thread-scylla-5636', 'thread-teamcity-76'),
  changed: [],
};
