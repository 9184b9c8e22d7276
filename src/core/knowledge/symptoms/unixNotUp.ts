import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const unixNotUp: Symptom = {
  id: 'failed-to-connect-unix',
  title:
    'failed to connect to the docker API at unix:///…; check if the path is correct and if the daemon is running',
  cause:
    'The directory of the socket is not one volume in both containers, the paths differ, or the daemon is not up yet.',
  fix: 'Mount one emptyDir at one path in client and daemon, and probe with docker info.',
  risks: ['daemon-not-ready'],
  sources: cite('thread-tekton-1929', 'moby-daemon', 'moby-client'),
  changed: [],
};
