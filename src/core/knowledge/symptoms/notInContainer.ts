import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const notInContainer: Symptom = {
  id: 'inside-not-in-container',
  title: '<agent> does not seem to be running inside a container',
  cause:
    'The Docker Pipeline plugin looks for the container of the agent in /proc, and on cgroup v2 finds none.',
  fix: 'It is harmless where the daemon is in the same pod and mounts the workspace at the same path.',
  risks: [],
  ci: ['jenkins'],
  sources: cite(
    'thread-docker-workflow-120',
    'thread-docker-workflow-241',
    'thread-docker-workflow-280',
    'thread-docker-workflow-350',
  ),
  changed: [],
};
