import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

/** Jobs that need a daemon: BuildKit builds, and runs nothing. */
const running = ['run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'] as const;

export const buildWithoutDaemon: Mitigation = {
  id: 'build-without-daemon',
  title: 'Build without a daemon',
  says: 'If no job has to run containers, BuildKit builds the same Dockerfile without a privileged container.',
  residual: [
    'namespace-policy-downgraded',
    'builder-unconfined-profiles',
    'credentials-readable-by-build',
    'cache-lost-with-pod',
  ],
  onPlan: ({ ref, environment: { members } }) =>
    ref.startsWith('buildkit') ||
    members.jobs['build-image'] === 'no' ||
    running.some((job) => members.jobs[job] === 'yes')
      ? undefined
      : { ref: 'buildkit-rootless/unconfined', answers: { jobs: ['build-image'] } },
  sources: cite('buildkit-rootless', 'buildkit-readme'),
  changed: [],
};
